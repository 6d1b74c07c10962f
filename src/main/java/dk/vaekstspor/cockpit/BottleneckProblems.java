package dk.vaekstspor.cockpit;

import java.util.List;
import java.util.Locale;

import dk.vaekstspor.bottlenecks.UnknownProcess;
import dk.vaekstspor.calls.FieldProblem;
import dk.vaekstspor.calls.ProblemTexts;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Why there are no figures, as a problem detail (RFC 9457) in the caller's language.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = BottleneckProblems.class)
class BottleneckProblems {

	private final ProblemTexts texts;

	BottleneckProblems(ProblemTexts texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	ProblemDetail faulty(FiltersFaulty faulty, Locale language) {
		List<FieldProblem> errors = faulty.faults()
			.stream()
			.map((fault) -> new FieldProblem(fault.field(), this.texts.text(fault.reason(), language, fault.values())))
			.toList();
		return this.texts.fieldProblems(errors, language);
	}

	@ExceptionHandler
	ProblemDetail unknown(UnknownProcess unknown, Locale language) {
		return this.texts.problem(HttpStatus.NOT_FOUND, "unknown-process", language);
	}

}
