package dk.vaekstspor.triage;

import java.util.List;
import java.util.Optional;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What an enquiry suggests. What is not suggested is unknown rather than ruled out.
 *
 * @param kind a case of a company, unless the text is surely something else; then nothing
 * else is suggested but flags that must not be missed
 * @param caseType empty when unsure
 * @param sector empty when unsure
 * @param secondarySectors other sectors that the company touches, the surest first
 * @param needs the surest first
 */
public record TriageSuggestion(Suggestion<MessageKind> kind, Optional<Suggestion<CaseType>> caseType,
		Optional<Suggestion<Sector>> sector, List<Suggestion<Sector>> secondarySectors, List<Suggestion<Need>> needs,
		List<Suggestion<Flag>> flags) {

	TriageSuggestion with(List<Suggestion<Flag>> flags) {
		return new TriageSuggestion(this.kind, this.caseType, this.sector, this.secondarySectors, this.needs, flags);
	}

	static TriageSuggestion nothing(Suggestion<MessageKind> kind) {
		return new TriageSuggestion(kind, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
	}

}
