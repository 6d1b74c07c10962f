package dk.vaekstspor.cockpit;

import dk.vaekstspor.overview.Overviews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the weekly meeting looks at, for managers.
 */
@RestController
class OverviewController {

	private final Overviews overviews;

	private final ManagersOnly managers;

	private final ProcessDiagrams diagrams;

	OverviewController(Overviews overviews, ManagersOnly managers, ProcessDiagrams diagrams) {
		this.overviews = overviews;
		this.diagrams = diagrams;
		this.managers = managers;
	}

	@GetMapping({ "/api/bottlenecks", "/camunda/api/vaekstspor/bottlenecks" })
	@Operation(summary = "The worst bottlenecks of all processes, the cases at risk, and what changed since last week",
			description = "For managers. A passage of a step is late from its due date on; one without a due date, from "
					+ "the end of the working day that the step's target comes to, counted from entering; one with "
					+ "neither never is. Steps that wait for the calendar are left out. `worst` are the up to three steps "
					+ "whose passages, finished and open, were late for the most working hours since midnight 90 days "
					+ "ago; only the hours within that time count. `atRisk` are the open passages that are late or will "
					+ "be by the end of the second working day from today, those due first at the head, ten at most; "
					+ "confidential cases are not named. `lastWeek` counts cases (runs of processes that nobody called) "
					+ "of the last seven times 24 hours beside those of the seven days before, and the open passages that "
					+ "are late now beside those a week ago.")
	@ApiResponse(responseCode = "200", description = "The overview, as of now")
	@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
	@ApiResponse(responseCode = "403", description = "Not a manager", content = @Content)
	OverviewView overview() {
		this.managers.check();
		return OverviewView.of(this.overviews.now(), this.diagrams::newest);
	}

}
