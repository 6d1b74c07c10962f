package dk.vaekstspor.api;

/**
 * A file is larger than is taken, so it was not even read.
 */
final class FileTooLarge extends RuntimeException {

	FileTooLarge() {
		super("The file is too large");
	}

}
