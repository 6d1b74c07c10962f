package dk.vaekstspor.cockpit;

import java.time.Instant;
import java.util.List;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.vocabulary.Term;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A page of cases as other programs and Cockpit read it.
 */
@Schema(name = "CaseList")
record CaseListView(@Schema(description = "How many cases were found in all") long total,
		@Schema(description = "Counted from 0") int page, @Schema(description = "How many a page has") int pageSize,
		@Schema(description = "The newest first") List<Line> cases) {

	@Schema(name = "CaseLine")
	record Line(String caseNumber, String company, @Schema(description = "Or null") String cvrNumber,
			boolean confidential, @Schema(description = "Code of the case type, or null") String caseType,
			@Schema(description = "Its Danish name, or null") String caseTypeLabel,
			@Schema(description = "RECEIVED, ASSESSED, IN_PROGRESS, FOLLOW_UP or CLOSED") String status,
			@Schema(description = "Its Danish name") String statusLabel,
			@Schema(description = "What the case came to, or null while it is open") String result,
			@Schema(description = "Its Danish name, or null") String resultLabel, Instant openedAt,
			@Schema(description = "Null while it is open") Instant closedAt) {

		static Line of(CaseFile caseFile, Company company) {
			return new Line(caseFile.caseNumber(), company.name(), company.cvrNumber(), caseFile.isConfidential(),
					code(caseFile.caseType()), label(caseFile.caseType()), caseFile.status().code(),
					caseFile.status().label(), code(caseFile.result()), label(caseFile.result()), caseFile.openedAt(),
					caseFile.closedAt());
		}

		private static String code(Term term) {
			return (term != null) ? term.code() : null;
		}

		private static String label(Term term) {
			return (term != null) ? term.label() : null;
		}

	}

}
