package dk.vaekstspor.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.company.IndustryCode;
import dk.vaekstspor.triage.Suggestion;
import dk.vaekstspor.triage.TriageSuggestion;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Why each part of a triage is suggested.
 */
@Schema(name = "TriageReasons", description = "Words of the text, the most telling first, or the industry code")
record TriageReasons(
		@Schema(description = "For the case type; empty without one", example = "[\"udvide\"]") List<String> caseType,
		@Schema(description = "For the sector; empty without one",
				example = "[\"branchekode 256200\"]") List<String> sector,
		@Schema(description = "For each of the other sectors, by its code") Map<String, List<String>> secondarySectors,
		@Schema(description = "For each flag, by its code") Map<String, List<String>> flags,
		@Schema(description = "For the kind; empty when no word decides it") List<String> kind) {

	static TriageReasons of(TriageSuggestion suggestion, IndustryCode code) {
		return new TriageReasons(suggestion.caseType().map(Suggestion::because).orElse(List.of()),
				suggestion.sector().map((sector) -> words(sector, code)).orElse(List.of()),
				sectors(suggestion.secondarySectors(), code), flags(suggestion.flags()), suggestion.kind().because());
	}

	/** A sector without words comes from the code. */
	private static List<String> words(Suggestion<Sector> sector, IndustryCode code) {
		return sector.because().isEmpty() ? List.of("branchekode " + code.digits()) : sector.because();
	}

	private static Map<String, List<String>> sectors(List<Suggestion<Sector>> sectors, IndustryCode code) {
		Map<String, List<String>> reasons = new LinkedHashMap<>();
		sectors.forEach((sector) -> reasons.put(sector.term().code(), words(sector, code)));
		return reasons;
	}

	private static Map<String, List<String>> flags(List<? extends Suggestion<? extends Term>> flags) {
		Map<String, List<String>> reasons = new LinkedHashMap<>();
		flags.forEach((flag) -> reasons.put(flag.term().code(), flag.because()));
		return reasons;
	}

}
