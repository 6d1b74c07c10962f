package dk.vaekstspor.api;

import java.util.List;
import java.util.Locale;

import dk.vaekstspor.calls.ProblemTexts;
import dk.vaekstspor.csv.CsvFault;
import dk.vaekstspor.csv.CsvRejected;
import dk.vaekstspor.partner.PartnerChangedMeanwhile;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Why the directory was not changed, as a problem detail (RFC 9457) in the caller's
 * language.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = PartnersController.class)
class PartnersProblems {

	private final ProblemTexts texts;

	PartnersProblems(ProblemTexts texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	ProblemDetail rejected(CsvRejected rejected, Locale language) {
		ProblemDetail problem = this.texts.problem(HttpStatus.UNPROCESSABLE_ENTITY, "file-faults", language,
				rejected.faults().size());
		problem.setProperty("errors", FileFault.of(rejected.faults(), language));
		return problem;
	}

	@ExceptionHandler
	ProblemDetail tooLarge(FileTooLarge tooLarge, Locale language) {
		return this.texts.problem(HttpStatus.PAYLOAD_TOO_LARGE, "file-too-large", language,
				PartnersController.MOST_BYTES >> 20);
	}

	@ExceptionHandler
	ProblemDetail overtaken(PartnerChangedMeanwhile overtaken, Locale language) {
		return this.texts.problem(HttpStatus.CONFLICT, "partners-changed", language);
	}

	/**
	 * One fault of a file.
	 *
	 * @param line counts from 1, the header included
	 * @param column the column's name, or empty when the whole line is at fault
	 */
	record FileFault(long line, String column, String reason) {

		static List<FileFault> of(List<CsvFault> faults, Locale language) {
			boolean english = language.getLanguage().equals("en");
			return faults.stream()
				.map((fault) -> new FileFault(fault.line(), fault.column(),
						english ? fault.englishExplanation() : fault.explanation()))
				.toList();
		}

	}

}
