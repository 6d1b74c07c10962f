package dk.vaekstspor.intake;

import java.time.Duration;

/**
 * An address has handed in more enquiries than it may for now.
 */
class TooManyEnquiries extends RuntimeException {

	private final Duration wait;

	TooManyEnquiries(Duration wait) {
		this.wait = wait;
	}

	/** After how many seconds the next one is welcome, at least 1. */
	long secondsToWait() {
		return Math.max(1, (long) Math.ceil(this.wait.toMillis() / 1000.0));
	}

}
