package dk.vaekstspor.triage;

import java.util.List;
import java.util.Optional;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;

import org.springframework.stereotype.Component;

/**
 * Suggests type, needs and flags of an enquiry by telling words, kept in small tables
 * under {@code triage/}. It knows few words on purpose and says nothing when unsure; it
 * must not miss state aid, confidentiality and urgency.
 */
@Component
public class TextTriage {

	private final Lexicon<CaseType> caseTypes = new Lexicon<>("/triage/words-case-type.csv", CaseType.class);

	private final Lexicon<Need> needs = new Lexicon<>("/triage/words-need.csv", Need.class);

	private final Lexicon<Flag> flags = new Lexicon<>("/triage/words-flag.csv", Flag.class);

	TextTriage() {
	}

	/** What the text suggests; nothing for an empty text or null. */
	public TextSuggestion suggest(String text) {
		String words = (text != null) ? text : "";
		return new TextSuggestion(clearest(this.caseTypes.suggest(words)), this.needs.suggest(words),
				this.flags.suggest(words));
	}

	/** The one type with more words behind it than any other. */
	private static Optional<Suggestion<CaseType>> clearest(List<Suggestion<CaseType>> suggestions) {
		int most = suggestions.stream().mapToInt((suggestion) -> suggestion.because().size()).max().orElse(0);
		List<Suggestion<CaseType>> clearest = suggestions.stream()
			.filter((suggestion) -> suggestion.because().size() == most)
			.toList();
		return (clearest.size() == 1) ? Optional.of(clearest.get(0)) : Optional.empty();
	}

}
