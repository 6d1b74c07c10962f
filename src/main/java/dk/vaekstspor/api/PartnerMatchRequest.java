package dk.vaekstspor.api;

import java.util.List;
import java.util.Set;

import dk.vaekstspor.calls.StrictBody;
import dk.vaekstspor.matching.MatchRequest;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What to find knowledge partners for.
 */
@Schema(name = "PartnerMatchRequest", description = "Needs, a text, or both")
record PartnerMatchRequest(
		@ArraySchema(maxItems = RequestCheck.MOST_CODES,
				arraySchema = @Schema(description = "Codes of what the company needs"),
				schema = @Schema(example = "AUTOMATION")) List<String> needs,
		@Schema(description = "Code of the company's sector", example = "PRODUCTION") String sector,
		@ArraySchema(maxItems = RequestCheck.MOST_CODES, arraySchema = @Schema(
				description = "Codes of sectors that the company touches as " + "well, through its value chain"),
				schema = @Schema(example = "DESIGN")) List<String> secondarySectors,
		@Schema(description = "The enquiry in the company's own words", maxLength = RequestCheck.LONGEST_TEXT,
				example = "Vi vil gerne have robotter til at svejse.") String text,
		@Schema(description = "How many employees the company has", minimum = "0", example = "28") Integer employees,
		@Schema(description = "How many partners to name at most", minimum = "1", maximum = "50",
				defaultValue = "10") Integer limit)
		implements
			StrictBody {

	private static final int USUAL = 10;

	private static final int MOST = 50;

	PartnerMatchRequest {
		needs = (needs != null) ? needs : List.of();
		secondarySectors = (secondarySectors != null) ? secondarySectors : List.of();
		text = (text != null) ? text : "";
		limit = (limit != null) ? limit : USUAL;
	}

	/**
	 * The same in the words of the vocabulary.
	 * @throws RequestFaulty if fields are missing or wrong
	 */
	MatchRequest check() {
		RequestCheck check = new RequestCheck();
		Set<Need> wanted = check.terms(Need.class, "needs", this.needs);
		Sector main = check.term(Sector.class, "sector", this.sector);
		Set<Sector> others = check.terms(Sector.class, "secondarySectors", this.secondarySectors);
		check.text(this.text);
		check.employees(this.employees);
		if (this.limit < 1 || this.limit > MOST) {
			check.fault("limit", "request.outside", 1, MOST);
		}
		if (this.needs.isEmpty() && this.text.isBlank()) {
			check.fault("needs", "request.nothing-to-match");
		}
		check.end();
		return new MatchRequest(wanted, main, others, this.text, this.employees, null, Set.of());
	}

}
