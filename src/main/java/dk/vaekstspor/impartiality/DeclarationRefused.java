package dk.vaekstspor.impartiality;

/**
 * The reason of a declaration cannot be kept. The message is Danish and tells what to do.
 */
public final class DeclarationRefused extends RuntimeException {

	DeclarationRefused(String message) {
		super(message);
	}

}
