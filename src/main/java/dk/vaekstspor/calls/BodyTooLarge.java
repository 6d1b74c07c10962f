package dk.vaekstspor.calls;

/**
 * A request body is larger than it may be.
 */
public final class BodyTooLarge extends RuntimeException {

	private final int mostBytes;

	BodyTooLarge(int mostBytes) {
		this.mostBytes = mostBytes;
	}

	int mostBytes() {
		return this.mostBytes;
	}

}
