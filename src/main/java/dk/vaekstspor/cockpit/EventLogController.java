package dk.vaekstspor.cockpit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dk.vaekstspor.bottlenecks.BottleneckQuery;
import dk.vaekstspor.eventlog.EventLog;
import dk.vaekstspor.eventlog.EventLogFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The event log of a process, for managers and their tools of process mining.
 */
@RestController
class EventLogController {

	private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

	private final EventLog log;

	private final ManagersOnly managers;

	EventLogController(EventLog log, ManagersOnly managers) {
		this.log = log;
		this.managers = managers;
	}

	@GetMapping({ "/api/event-log/{processKey}", "/camunda/api/vaekstspor/event-log/{processKey}" })
	@Operation(summary = "How cases went through a process, event by event",
			description = "For managers. Runs of the process that began in the period, each with all that has happened "
					+ "to its steps until now: schedule (the case came to the step), assign and reassign (somebody was "
					+ "given it), start (somebody took it; at once where the town hall waits for somebody outside), "
					+ "complete, withdraw or ate_abort (the process went on without it), pi_abort (the run was ended). "
					+ "People are pseudonyms that hold for one export only; they are known for as long as the engine's "
					+ "history is kept.")
	@ApiResponse(responseCode = "200", description = "XES (IEEE 1849-2016), or CSV with one line an event",
			content = { @Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string")),
					@Content(mediaType = "text/csv", schema = @Schema(type = "string")) })
	@ApiResponse(responseCode = "400", description = "A filter is wrong; `errors` names each as `{field, reason}`",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
	@ApiResponse(responseCode = "403", description = "Not a manager", content = @Content)
	@ApiResponse(responseCode = "404", description = "There is no process of that key",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	void eventLog(
			@Parameter(description = "Id of the process in its model",
					example = "companyEngagement") @PathVariable String processKey,
			@Parameter(schema = @Schema(allowableValues = { "xes", "csv" }, defaultValue = "xes")) @RequestParam(
					defaultValue = "xes") String format,
			@Parameter(description = "First day on which a run began, in Danish time; without it since the beginning",
					schema = @Schema(type = "string", format = "date")) @RequestParam(required = false) String from,
			@Parameter(description = "Last day on which a run began; without it until now",
					schema = @Schema(type = "string", format = "date")) @RequestParam(required = false) String to,
			HttpServletResponse response) throws IOException {
		this.managers.check();
		EventLogFormat wanted = EventLogFormat.named(format)
			.orElseThrow(() -> new FiltersFaulty(List.of(new FilterFault("format", "filter.format"))));
		BottleneckQuery period = new BottleneckFilters(from, to, null, null, null).query(processKey);
		this.log.check(processKey);
		response.setContentType(wanted.mediaType());
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"%s.%s\"".formatted(processKey, wanted.fileEnding()));
		this.log.write(processKey, period.from(), period.to(), wanted, response.getOutputStream());
	}

}
