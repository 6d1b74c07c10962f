package dk.vaekstspor.language;

import java.util.Set;

/**
 * One word of an entry of the thesaurus: {@code robot*}, {@code *vogn} and {@code *støj*}
 * stand for what begins, ends or goes on so, {@code _} for any word; a whole word stands
 * for its other forms too.
 *
 * @param stems of a whole word, in every language
 */
record ConceptWord(String letters, boolean openStart, boolean openEnd, Set<String> stems) {

	boolean isAny() {
		return this.letters.equals("_");
	}

	boolean isOpen() {
		return this.openStart || this.openEnd;
	}

	boolean matches(Token token) {
		if (isAny()) {
			return true;
		}
		if (!isOpen()) {
			return token.word().equals(this.letters) || token.stems().stream().anyMatch(this.stems::contains);
		}
		return matchesPart(token.word()) || (!this.openEnd && token.stems().stream().anyMatch(this::matchesPart));
	}

	private boolean matchesPart(String word) {
		if (this.openStart && this.openEnd) {
			return word.contains(this.letters);
		}
		return this.openEnd ? word.startsWith(this.letters) : word.endsWith(this.letters);
	}

}
