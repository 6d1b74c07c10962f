package dk.vaekstspor.intake;

/**
 * A request body is larger than it may be.
 */
class BodyTooLarge extends RuntimeException {

	private final int mostBytes;

	BodyTooLarge(int mostBytes) {
		this.mostBytes = mostBytes;
	}

	int mostBytes() {
		return this.mostBytes;
	}

}
