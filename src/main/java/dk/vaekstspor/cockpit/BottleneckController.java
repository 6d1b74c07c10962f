package dk.vaekstspor.cockpit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import dk.vaekstspor.bottlenecks.BottleneckReport;
import dk.vaekstspor.bottlenecks.Bottlenecks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where cases wait, for managers: under the programs' address, and under the web
 * applications', whose session says who is signed in.
 */
@RestController
class BottleneckController {

	private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Bottlenecks bottlenecks;

	private final ManagersOnly managers;

	BottleneckController(Bottlenecks bottlenecks, ManagersOnly managers) {
		this.bottlenecks = bottlenecks;
		this.managers = managers;
	}

	@GetMapping(path = { "/api/bottlenecks/{processKey}", "/camunda/api/vaekstspor/bottlenecks/{processKey}" },
			produces = { MediaType.APPLICATION_JSON_VALUE, "text/csv" })
	@Operation(summary = "Where the cases of a process wait, for whom, and how long",
			description = "For managers. A step is a node at which a case waits by itself: a user task, a timer or a "
					+ "message. Steps come with the largest share of all time first, then in the model's order. "
					+ "As JSON, or as CSV for a Danish spreadsheet when that is asked for.")
	@ApiResponse(responseCode = "200", description = "The figures",
			content = {
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = BottleneckView.class)),
					@Content(mediaType = "text/csv", schema = @Schema(type = "string")) })
	@ApiResponse(responseCode = "400", description = "A filter is wrong; `errors` names each as `{field, reason}`",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
	@ApiResponse(responseCode = "403", description = "Not a manager", content = @Content)
	@ApiResponse(responseCode = "404", description = "There is no process of that key",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	ResponseEntity<?> bottlenecks(
			@Parameter(description = "Id of the process in its model",
					example = "companyEngagement") @PathVariable String processKey,
			@ParameterObject BottleneckFilters filters,
			@Parameter(description = "csv or json; says more than the header Accept") @RequestParam(
					required = false) String format,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					defaultValue = MediaType.ALL_VALUE) String accept) {
		this.managers.check();
		BottleneckReport report = this.bottlenecks.report(filters.query(processKey));
		if ((format != null) ? format.equals("csv") : prefersCsv(accept)) {
			return ResponseEntity.ok()
				.contentType(CSV)
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"flaskehalse.csv\"")
				.body(BottleneckColumn.table(report.steps()).getBytes(StandardCharsets.UTF_8));
		}
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(BottleneckView.of(report));
	}

	private static boolean prefersCsv(String accept) {
		List<MediaType> wanted = MediaType.parseMediaTypes(accept)
			.stream()
			.filter((type) -> type.includes(CSV) || type.includes(MediaType.APPLICATION_JSON))
			.sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
			.toList();
		return !wanted.isEmpty() && !wanted.get(0).includes(MediaType.APPLICATION_JSON);
	}

}
