package dk.vaekstspor.cockpit;

import dk.vaekstspor.bottlenecks.OpenPassage;
import dk.vaekstspor.bottlenecks.StepDetail;
import dk.vaekstspor.bottlenecks.StepDetails;
import dk.vaekstspor.casefile.CaseAccessLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * All about one step of a process, for managers.
 */
@RestController
class StepDetailController {

	private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

	private final StepDetails details;

	private final ManagersOnly managers;

	private final CaseAccessLog accesses;

	StepDetailController(StepDetails details, ManagersOnly managers, CaseAccessLog accesses) {
		this.details = details;
		this.managers = managers;
		this.accesses = accesses;
	}

	@GetMapping({ "/api/bottlenecks/{processKey}/steps/{step}",
			"/camunda/api/vaekstspor/bottlenecks/{processKey}/steps/{step}" })
	@Operation(summary = "One step: distribution, holders, oldest open cases, and what if it met its target",
			description = "For managers. `distribution` and `split` tell of the passages left in the period, and with "
					+ "open=include of those open at its end; open=exclude counts completed ones only. `whatIf` replays the "
					+ "newest 2,000 runs of the process that ended in the period: each passage of the step that was left "
					+ "after its target (the end of the working day that the target comes to, counted from entering) is "
					+ "left at its target; every other passage takes as long as it did, and begins when the last of those "
					+ "that had ended before it began has ended, after the same gap as before; the run ends by the same "
					+ "rule. `gain` is the difference of the medians. Each clock is replayed on its own. Readers of "
					+ "confidential cases are logged.")
	@ApiResponse(responseCode = "200", description = "The step")
	@ApiResponse(responseCode = "400", description = "A filter is wrong; `errors` names each as `{field, reason}`",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
	@ApiResponse(responseCode = "403", description = "Not a manager", content = @Content)
	@ApiResponse(responseCode = "404", description = "There is no such process, or it has no such step",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	StepDetailView step(@PathVariable String processKey, @PathVariable String step,
			@ParameterObject BottleneckFilters filters) {
		String reader = this.managers.check();
		StepDetail detail = this.details.find(filters.query(processKey), step);
		detail.oldestOpen()
			.stream()
			.filter(OpenPassage::confidential)
			.forEach((open) -> this.accesses.read(open.caseNumber(), reader));
		return StepDetailView.of(detail);
	}

}
