package dk.vaekstspor.tasklist;

import dk.vaekstspor.engine.PersonDisqualified;
import dk.vaekstspor.taskforcefile.MemberNotInTaskforce;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/**
 * What can go wrong with every call from Tasklist, in Danish, as a problem detail (RFC
 * 9457). Nothing has changed then. What belongs to one subject comes before.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@RestControllerAdvice(basePackageClasses = TasklistProblems.class)
class TasklistProblems {

	/** What was sent is not repeated. */
	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				"Det sendte kan ikke læses. Genindlæs siden, og prøv igen.");
	}

	/** A task was completed, or a conflict declared, between reading and changing. */
	@ExceptionHandler({ ConcurrencyFailureException.class, OptimisticLockingException.class, NullValueException.class,
			MemberNotInTaskforce.class, MismatchingMessageCorrelationException.class, PersonDisqualified.class })
	ProblemDetail overtaken() {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"En anden arbejdede på det samme imens. Intet er ændret. Prøv igen om et øjeblik.");
	}

	@ExceptionHandler
	ProblemDetail refused(ResponseStatusException refused) {
		return ProblemDetail.forStatusAndDetail(refused.getStatusCode(), refused.getReason());
	}

}
