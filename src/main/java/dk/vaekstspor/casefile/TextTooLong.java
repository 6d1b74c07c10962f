package dk.vaekstspor.casefile;

/**
 * A text is longer than its column; the message says the length and not the text.
 */
public final class TextTooLong extends RuntimeException {

	TextTooLong(int length, int limit) {
		super("A text of " + length + " characters is longer than the limit of " + limit);
	}

}
