package dk.vaekstspor.cockpit;

import dk.vaekstspor.staffing.TaskforceReadiness;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How ready the municipality is for taskforces, for managers: under the programs'
 * address, and under the web applications', whose session says who is signed in.
 */
@RestController
class ReadinessController {

	private final TaskforceReadiness readiness;

	private final ManagersOnly managers;

	ReadinessController(TaskforceReadiness readiness, ManagersOnly managers) {
		this.readiness = readiness;
		this.managers = managers;
	}

	@GetMapping({ "/api/taskforce-readiness", "/camunda/api/vaekstspor/taskforce-readiness" })
	@Operation(summary = "Who could sit in a taskforce within the deadline, today and in the coming weeks",
			description = "For managers. Whoever has an hour left and is at work on one working day until the deadline "
					+ "could sit in a taskforce; for the coming weeks today's open taskforces count as still open.")
	@ApiResponse(responseCode = "200", description = "The figures, as of today")
	@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
	@ApiResponse(responseCode = "403", description = "Not a manager", content = @Content)
	ReadinessView readiness() {
		this.managers.check();
		return ReadinessView.of(this.readiness.report());
	}

}
