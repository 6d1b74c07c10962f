package dk.vaekstspor.api;

import java.util.List;
import java.util.Locale;

import dk.vaekstspor.calls.Failure;
import dk.vaekstspor.calls.FieldProblem;
import dk.vaekstspor.calls.ProblemTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Why nothing is suggested, as a problem detail (RFC 9457) in the caller's language. What
 * the company wrote is never repeated.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = SuggestionsController.class)
class SuggestionsProblems {

	private static final Logger log = LoggerFactory.getLogger(SuggestionsProblems.class);

	private final ProblemTexts texts;

	SuggestionsProblems(ProblemTexts texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	ProblemDetail faulty(RequestFaulty faulty, Locale language) {
		List<FieldProblem> errors = faulty.faults()
			.stream()
			.map((fault) -> new FieldProblem(fault.field(), this.texts.text(fault.reason(), language, fault.values())))
			.toList();
		return this.texts.fieldProblems(errors, language);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException unreadable, Locale language) {
		return this.texts.unreadable(unreadable, language);
	}

	/** The message is left out: it may quote the text. */
	@ExceptionHandler
	ProblemDetail failed(Exception failure, Locale language) {
		log.error("Nothing could be suggested: {}", Failure.of(failure));
		return this.texts.problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", language);
	}

}
