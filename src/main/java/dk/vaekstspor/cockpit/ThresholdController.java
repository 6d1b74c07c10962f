package dk.vaekstspor.cockpit;

import dk.vaekstspor.bottlenecks.StepSituations;
import dk.vaekstspor.threshold.Thresholds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * From when on managers are told of a step: under the programs' address, and under the
 * web applications', whose session says who is signed in.
 */
@RestController
@RequestMapping({ "/api/bottlenecks/{processKey}/steps/{step}/thresholds",
		"/camunda/api/vaekstspor/bottlenecks/{processKey}/steps/{step}/thresholds" })
@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
@ApiResponse(responseCode = "403", description = "Not a manager", content = @Content)
@ApiResponse(responseCode = "404", description = "No process of that key has that step",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(implementation = ProblemDetail.class)))
class ThresholdController {

	private final Thresholds thresholds;

	private final StepSituations situations;

	private final ManagersOnly managers;

	ThresholdController(Thresholds thresholds, StepSituations situations, ManagersOnly managers) {
		this.thresholds = thresholds;
		this.situations = situations;
		this.managers = managers;
	}

	@GetMapping
	@Operation(summary = "From when on managers are told of a step, and how it stands",
			description = "For managers. A limit is reached when the value is at least as high; managers are then "
					+ "written to on the next working day, and again when it is over.")
	@ApiResponse(responseCode = "200", description = "The limits and the values now")
	ThresholdView thresholds(@PathVariable String processKey, @PathVariable String step) {
		this.managers.check();
		return ThresholdView.of(this.thresholds.get(processKey, step), this.situations.of(processKey, step));
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Set the limits of a step",
			description = "For managers. All four are replaced, and count instead of those of the settings; without "
					+ "any limit nobody is told of the step.")
	@ApiResponse(responseCode = "204", description = "Set")
	@ApiResponse(responseCode = "400", description = "A limit is wrong; `errors` names each as `{field, reason}`",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "409", description = "Another manager was faster", content = @Content)
	void set(@PathVariable String processKey, @PathVariable String step, @RequestBody LimitsRequest request) {
		this.managers.check();
		this.thresholds.set(processKey, step, request.check());
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Let the settings count for a step again", description = "For managers.")
	@ApiResponse(responseCode = "204", description = "The settings count")
	void reset(@PathVariable String processKey, @PathVariable String step) {
		this.managers.check();
		this.thresholds.reset(processKey, step);
	}

}
