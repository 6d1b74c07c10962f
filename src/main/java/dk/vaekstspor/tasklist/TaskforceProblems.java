package dk.vaekstspor.tasklist;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.actionplan.DeadlineRefused;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.taskforce.TaskforceChangeNotAllowed;
import dk.vaekstspor.taskforce.TaskforceChangeRefused;
import dk.vaekstspor.taskforcefile.MeetingNotHeld;
import dk.vaekstspor.taskforcefile.TaskforceAlreadyClosed;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Why a taskforce was not shown or changed, in Danish, as a problem detail (RFC 9457).
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = TaskforcesController.class)
class TaskforceProblems {

	@ExceptionHandler
	ProblemDetail rejected(FormRejected rejected) {
		return fields(rejected.faults()
			.stream()
			.map((fault) -> Map.of("field", fault.key(), "reason", fault.message()))
			.toList());
	}

	@ExceptionHandler
	ProblemDetail rejected(DeadlineRefused refused) {
		return fields(List.of(Map.of("field", "deadline", "reason", refused.getMessage())));
	}

	@ExceptionHandler
	ProblemDetail tooEarly(MeetingNotHeld early) {
		return conflict("Mødet er ikke holdt endnu. Aftal indsatsen på mødet, eller tilføj den bagefter.");
	}

	@ExceptionHandler
	ProblemDetail tooLate(TaskforceAlreadyClosed late) {
		return conflict("Taskforcen er afsluttet og kan ikke ændres.");
	}

	@ExceptionHandler
	ProblemDetail refused(TaskforceChangeRefused refused) {
		return conflict(refused.getMessage());
	}

	@ExceptionHandler
	ProblemDetail notAllowed(TaskforceChangeNotAllowed notAllowed) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, notAllowed.getMessage());
	}

	private static ProblemDetail conflict(String detail) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail);
	}

	private static ProblemDetail fields(List<?> errors) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY,
				"Ret felterne, og prøv igen.");
		problem.setProperty("errors", errors);
		return problem;
	}

}
