package dk.vaekstspor.api;

import java.util.List;

import dk.vaekstspor.triage.Suggestion;
import dk.vaekstspor.triage.TriageSuggestion;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Term;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an enquiry seems to be about, as other programs read it; codes stand for terms.
 */
@Schema(name = "Triage")
record TriageView(@Schema(description = "attract, retain or develop; null when unsure", types = {
		"string", "null" }, example = "develop") String caseType,
		@Schema(description = "Code of the sector; null when unsure", types = { "string", "null" },
				example = "PRODUCTION") String sector,
		@Schema(description = "Codes of other sectors that the company touches, the surest first") List<String> secondarySectors,
		@Schema(description = "What the company needs, the surest first") List<NeedView> needs,
		@Schema(description = "What must be seen at once: confidential, urgent, state_aid, personal_data, "
				+ "unverified") List<String> flags,
		@Schema(description = "What the message is; unless it is a company's case, nothing else is suggested",
				allowableValues = { "COMPANY_CASE", "NOT_A_COMPANY_CASE", "OTHER_MUNICIPALITY", "SALES_SPAM",
						"EMPTY" }) String kind,
		@Schema(description = "Why each of these is suggested") TriageReasons because){

	static TriageView of(TriageSuggestion suggestion, TriageReasons because) {
		return new TriageView(suggestion.caseType().map(TriageView::code).orElse(null),
				suggestion.sector().map(TriageView::code).orElse(null),
				suggestion.secondarySectors().stream().map(TriageView::code).toList(),
				suggestion.needs().stream().map(NeedView::of).toList(),
				suggestion.flags().stream().map(TriageView::code).toList(), code(suggestion.kind()), because);
	}

	private static String code(Suggestion<? extends Term> suggestion) {
		return suggestion.term().code();
	}

	/**
	 * A need that the text speaks of.
	 */
	@Schema(name = "TriageNeed")
	record NeedView(@Schema(description = "Code of the need", example = "SITE") String code,
			@Schema(description = "How sure it is, from 0 to 1", example = "0.87") double confidence,
			@Schema(description = "The words of the text that it is suggested for, the most telling first") List<String> because) {

		static NeedView of(Suggestion<Need> need) {
			return new NeedView(need.term().code(), Math.round(need.confidence() * 100) / 100.0, need.because());
		}

	}

}
