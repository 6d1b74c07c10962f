package dk.vaekstspor.tasklist;

import java.util.stream.Stream;

import dk.vaekstspor.csv.CsvFault;
import dk.vaekstspor.csv.CsvRejected;
import dk.vaekstspor.staff.StaffEntryRejected;
import dk.vaekstspor.staff.StaffMemberNeeded;
import dk.vaekstspor.staff.StaffMemberUnknown;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Why the roster was not changed, in Danish, as a problem detail (RFC 9457).
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = { RosterController.class, RosterFileController.class })
class RosterProblems {

	@ExceptionHandler
	ProblemDetail rejected(CsvRejected rejected) {
		return problem(HttpStatus.UNPROCESSABLE_ENTITY, "Filen har fejl. Intet er ændret.",
				rejected.faults().stream().map(FileFault::of));
	}

	@ExceptionHandler
	ProblemDetail rejected(StaffEntryRejected rejected) {
		return problem(HttpStatus.UNPROCESSABLE_ENTITY, "Ret felterne, og gem igen.",
				rejected.faults().stream().map(FieldFault::of));
	}

	@ExceptionHandler
	ProblemDetail unknown(StaffMemberUnknown unknown) {
		return problem(HttpStatus.NOT_FOUND, "Kollegaen står ikke længere i bemandingen. Hent listen igen.");
	}

	@ExceptionHandler
	ProblemDetail needed(StaffMemberNeeded needed) {
		return problem(HttpStatus.CONFLICT,
				"Kollegaen er med i en eller flere åbne taskforces (" + needed.openTaskforces()
						+ ") og kan ikke fjernes endnu. Flyt først de åbne opgaver til en anden, eller vent, til de "
						+ "er afsluttet.");
	}

	/** Two managers changed, or added, the same colleague at once. */
	@ExceptionHandler({ OptimisticLockingFailureException.class, DuplicateKeyException.class })
	ProblemDetail overtaken() {
		return problem(HttpStatus.CONFLICT,
				"En anden har ændret kollegaen i mellemtiden. Hent listen igen, og lav din ændring på ny.");
	}

	private static ProblemDetail problem(HttpStatus status, String detail) {
		return ProblemDetail.forStatusAndDetail(status, detail);
	}

	private static ProblemDetail problem(HttpStatus status, String detail, Stream<?> errors) {
		ProblemDetail problem = problem(status, detail);
		problem.setProperty("errors", errors.toList());
		return problem;
	}

	/** One fault of a file, for a person who looks for the place. */
	record FileFault(long line, String column, String reason) {

		static FileFault of(CsvFault fault) {
			return new FileFault(fault.line(), fault.column(), fault.explanation());
		}

	}

	/** One fault of a form; the field bears the name of the file's column. */
	record FieldFault(String field, String reason) {

		static FieldFault of(CsvFault fault) {
			return new FieldFault(fault.column(), fault.reason().danish());
		}

	}

}
