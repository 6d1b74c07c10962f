package dk.vaekstspor.language;

import java.util.List;

/**
 * What can be seen in a text. The pieces of words are many and only put together when
 * they are asked for.
 */
record ReadText(List<Token> tokens, Thesaurus thesaurus, Features features) {

	static ReadText of(List<Token> tokens, Thesaurus thesaurus) {
		return new ReadText(tokens, thesaurus, Features.of(tokens, thesaurus));
	}

	/** The features, with the pieces of its words. */
	Features inPieces() {
		return this.features.inPieces(this.tokens);
	}

	/** The same with the pieces, and with the words it begins with once more. */
	Features withOpening() {
		return inPieces().withOpening(this.tokens, this.thesaurus);
	}

}
