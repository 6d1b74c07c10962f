package dk.vaekstspor.cockpit;

import java.util.Locale;

import dk.vaekstspor.bottlenecks.UnknownStep;
import dk.vaekstspor.calls.ProblemTexts;
import dk.vaekstspor.casefile.CaseNotFound;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Why a case or step is not shown, as a problem detail (RFC 9457) in the caller's
 * language.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = { CasesController.class, StepDetailController.class })
class CasesProblems {

	private final ProblemTexts texts;

	CasesProblems(ProblemTexts texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	ProblemDetail unknown(CaseNotFound unknown, Locale language) {
		return this.texts.problem(HttpStatus.NOT_FOUND, "no-case", language);
	}

	@ExceptionHandler
	ProblemDetail unknown(UnknownStep unknown, Locale language) {
		return this.texts.problem(HttpStatus.NOT_FOUND, "unknown-step", language);
	}

}
