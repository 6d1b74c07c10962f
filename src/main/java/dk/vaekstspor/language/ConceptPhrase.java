package dk.vaekstspor.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word or phrase that speaks of a concept.
 */
record ConceptPhrase(String concept, List<ConceptWord> words) {

	/** The first word that is not any word: where to look for the phrase. */
	int hook() {
		int hook = 0;
		while (this.words.get(hook).isAny()) {
			hook++;
		}
		return hook;
	}

	boolean matches(List<Token> text, int start) {
		if (start < 0 || start + this.words.size() > text.size()) {
			return false;
		}
		for (int index = 0; index < this.words.size(); index++) {
			if (!this.words.get(index).matches(text.get(start + index))) {
				return false;
			}
		}
		return true;
	}

	/** The phrase as the text writes it. */
	String written(List<Token> text, int start) {
		return text.subList(start, start + this.words.size())
			.stream()
			.map(Token::word)
			.collect(Collectors.joining(" "));
	}

}
