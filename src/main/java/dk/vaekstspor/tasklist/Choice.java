package dk.vaekstspor.tasklist;

import java.util.List;
import java.util.stream.Stream;

import dk.vaekstspor.vocabulary.Term;

/**
 * An entry of a list to choose from: a code with its Danish label.
 */
record Choice(String code, String label) {

	static List<Choice> of(Term[] terms) {
		return Stream.of(terms).map((term) -> new Choice(term.code(), term.label())).toList();
	}

}
