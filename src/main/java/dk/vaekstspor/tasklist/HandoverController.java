package dk.vaekstspor.tasklist;

import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.handover.HandedOver;
import dk.vaekstspor.handover.Handover;
import dk.vaekstspor.handover.HandoverRefused;
import dk.vaekstspor.handover.Handovers;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets managers move all that a colleague has on hand to another. The address lies
 * beneath Camunda's web applications, so their session says who is signed in, and their
 * token protects it.
 */
@RestController
class HandoverController {

	private final Handovers handovers;

	private final SignedIn signedIn;

	HandoverController(Handovers handovers, SignedIn signedIn) {
		this.handovers = handovers;
		this.signedIn = signedIn;
	}

	@PostMapping("/camunda/api/vaekstspor/roster/{userId}/handover")
	HandedOver handOver(@PathVariable String userId, @RequestBody HandoverRequest request) {
		String manager = this.signedIn.as("Kun ledere kan flytte andres opgaver.", Groups.MANAGER);
		return this.handovers
			.handOver(new Handover(userId, request.to(), request.reason(), request.cases(), request.anyway()), manager);
	}

	@ExceptionHandler
	ProblemDetail refused(HandoverRefused refused) {
		HttpStatus status = (refused.obstacle() == HandoverRefused.Obstacle.REQUEST) ? HttpStatus.BAD_REQUEST
				: HttpStatus.CONFLICT;
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refused.getMessage());
		problem.setProperty("obstacle", refused.obstacle());
		return problem;
	}

	/** What the roster page sends; whatever is missing is null or false. */
	record HandoverRequest(String to, String reason, boolean cases, boolean anyway) {
	}

}
