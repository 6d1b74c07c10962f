package dk.vaekstspor.bottlenecks;

/**
 * Milliseconds as people count them.
 */
final class Hours {

	private static final double MILLIS = 3_600_000;

	private Hours() {
	}

	static double of(double millis) {
		return millis / MILLIS;
	}

	/** The hours, or null for nothing. */
	static Double orNull(Double millis) {
		return (millis != null) ? of(millis) : null;
	}

}
