package dk.vaekstspor.triage;

import java.util.List;
import java.util.Optional;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;

/**
 * What the words of an enquiry suggest. A term that is not suggested is unknown rather
 * than ruled out.
 *
 * @param caseType empty when nothing, or several types equally, are suggested
 */
public record TextSuggestion(Optional<Suggestion<CaseType>> caseType, List<Suggestion<Need>> needs,
		List<Suggestion<Flag>> flags) {
}
