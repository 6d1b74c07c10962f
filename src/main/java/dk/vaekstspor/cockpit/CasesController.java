package dk.vaekstspor.cockpit;

import dk.vaekstspor.casefile.CaseAccessLog;
import dk.vaekstspor.casetimeline.CaseTimeline;
import dk.vaekstspor.casetimeline.CaseTimelines;
import dk.vaekstspor.casetimeline.TimelineProcess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * All cases, finished ones too, and what happened to each, for managers. Who reads of a
 * confidential case is logged.
 */
@RestController
@RequestMapping({ "/api/cases", "/camunda/api/vaekstspor/cases" })
class CasesController {

	private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

	private final ManagersOnly managers;

	private final CaseLists lists;

	private final CaseTimelines timelines;

	private final ProcessDiagrams diagrams;

	private final CaseAccessLog accesses;

	CasesController(ManagersOnly managers, CaseLists lists, CaseTimelines timelines, ProcessDiagrams diagrams,
			CaseAccessLog accesses) {
		this.managers = managers;
		this.lists = lists;
		this.timelines = timelines;
		this.diagrams = diagrams;
		this.accesses = accesses;
	}

	@GetMapping
	@Operation(summary = "Finds cases, open and finished",
			description = "For managers. All criteria must be met. A case lies in the period when it was opened or "
					+ "closed in it, days in Danish time. Readers of confidential cases are logged.")
	@ApiResponse(responseCode = "200", description = "A page of the cases, the newest first")
	@ApiResponse(responseCode = "400", description = "A parameter is wrong; `errors` names it and says why",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
	@ApiResponse(responseCode = "403", description = "Not a manager", content = @Content)
	CaseListView find(@ParameterObject CaseListRequest request) {
		String reader = this.managers.check();
		CaseListCheck check = new CaseListCheck(request);
		return this.lists.find(check.criteria(), check.page(), reader);
	}

	@GetMapping("/{caseNumber}/timeline")
	@Operation(summary = "What happened to one case, step by step",
			description = "For managers. Every passage of every step in every process of the case, called ones too, with "
					+ "hours by the calendar and working hours (8 to 16 on Danish working days), as of now. Readers of a "
					+ "confidential case are logged.")
	@ApiResponse(responseCode = "200", description = "The timeline")
	@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
	@ApiResponse(responseCode = "403", description = "Not a manager", content = @Content)
	@ApiResponse(responseCode = "404", description = "There is no such case",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	TimelineView timeline(@PathVariable String caseNumber) {
		String reader = this.managers.check();
		CaseTimeline timeline = this.timelines.of(caseNumber);
		this.accesses.read(caseNumber, reader);
		return TimelineView.of(timeline,
				this.diagrams.of(timeline.processes().stream().map(TimelineProcess::run).toList()));
	}

}
