package dk.vaekstspor.language;

import java.util.Set;

/**
 * A word at its place in a text.
 *
 * @param word as written, in small letters
 * @param stems the word's stem first, then those of the words that it is compounded of
 * @param common whether it says nothing of what a text is about, such as "og" or a number
 */
record Token(String word, Set<String> stems, boolean common) {

	/** The stem of the whole word. */
	String stem() {
		return this.stems.iterator().next();
	}

}
