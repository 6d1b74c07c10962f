package dk.vaekstspor.cockpit;

import io.swagger.v3.oas.annotations.Parameter;

/**
 * Which cases a manager looks for. Everything may be left out.
 */
record CaseListRequest(
		@Parameter(description = "Part of the case number or of the company's name, or a CVR number") String query,
		@Parameter(description = "Opened or closed on this day or later, for example 2026-11-25") String from,
		@Parameter(description = "Opened or closed on this day or earlier") String to,
		@Parameter(description = "`open` or `finished`") String state,
		@Parameter(description = "What the case came to: ANSWERED, FORWARDED, ADDED_TO_OTHER_CASE, RESOLVED, "
				+ "PARTLY_RESOLVED, NOT_RESOLVED or WITHDRAWN") String result,
		@Parameter(description = "Counted from 0; a page has 25 cases") String page) {
}
