package dk.vaekstspor.cockpit;

import java.util.Locale;

import dk.vaekstspor.calls.FieldProblem;
import dk.vaekstspor.calls.ProblemTexts;
import dk.vaekstspor.threshold.StepUnknown;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Why limits were not set, as a problem detail (RFC 9457) in the caller's language.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = ThresholdController.class)
class ThresholdProblems {

	private final ProblemTexts texts;

	ThresholdProblems(ProblemTexts texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	ProblemDetail faulty(LimitsFaulty faulty, Locale language) {
		String reason = this.texts.text("request.outside", language, LimitsRequest.LEAST, LimitsRequest.MOST);
		return this.texts
			.fieldProblems(faulty.fields().stream().map((field) -> new FieldProblem(field, reason)).toList(), language);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException unreadable, Locale language) {
		return this.texts.unreadable(unreadable, language);
	}

	@ExceptionHandler
	ProblemDetail unknown(StepUnknown unknown, Locale language) {
		return this.texts.problem(HttpStatus.NOT_FOUND, "unknown-step", language);
	}

	/** Two managers set limits for the same step at once. */
	@ExceptionHandler({ OptimisticLockingFailureException.class, DuplicateKeyException.class })
	ProblemDetail overtaken(Exception overtaken, Locale language) {
		return this.texts.problem(HttpStatus.CONFLICT, "limits-changed", language);
	}

}
