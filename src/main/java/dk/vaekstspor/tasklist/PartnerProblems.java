package dk.vaekstspor.tasklist;

import java.util.List;

import dk.vaekstspor.csv.CsvRejected;
import dk.vaekstspor.partner.PartnerChangedMeanwhile;
import dk.vaekstspor.partner.PartnerEntryRejected;
import dk.vaekstspor.partner.PartnerUnknown;
import dk.vaekstspor.tasklist.RosterProblems.FieldFault;
import dk.vaekstspor.tasklist.RosterProblems.FileFault;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Why the directory was not changed, in Danish, as a problem detail (RFC 9457).
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = { PartnerController.class, PartnerFileController.class })
class PartnerProblems {

	@ExceptionHandler
	ProblemDetail rejected(CsvRejected rejected) {
		return problem("Filen har fejl. Intet er ændret.", rejected.faults().stream().map(FileFault::of).toList());
	}

	@ExceptionHandler
	ProblemDetail rejected(PartnerEntryRejected rejected) {
		return problem("Ret felterne, og gem igen.", rejected.faults().stream().map(FieldFault::of).toList());
	}

	@ExceptionHandler
	ProblemDetail unknown(PartnerUnknown unknown) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"Vidensaktøren står ikke længere på listen. Hent listen igen.");
	}

	@ExceptionHandler
	ProblemDetail overtaken(PartnerChangedMeanwhile overtaken) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"En anden har ændret vidensaktøren i mellemtiden. Hent listen igen, og lav din ændring på ny.");
	}

	private static ProblemDetail problem(String detail, List<?> errors) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, detail);
		problem.setProperty("errors", errors);
		return problem;
	}

}
