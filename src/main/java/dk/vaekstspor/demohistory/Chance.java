package dk.vaekstspor.demohistory;

import java.util.List;
import java.util.Random;

/**
 * Chance that is the same each time for the same seed and the same subject, whatever else
 * was decided by chance before.
 */
final class Chance {

	private final Random random;

	private Chance(long seed) {
		this.random = new Random(seed);
	}

	/** The chance of that subject, for example of one visit to a step of a case. */
	static Chance of(long seed, String subject) {
		long mixed = seed;
		for (char letter : subject.toCharArray()) {
			mixed = (mixed ^ letter) * 0x9E3779B97F4A7C15L;
			mixed ^= mixed >>> 29;
		}
		return new Chance(mixed);
	}

	/** Whether it happens, which it does in that share of all cases. */
	boolean happens(double share) {
		return this.random.nextDouble() < share;
	}

	<T> T oneOf(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** A whole number, both ends included. */
	int between(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

	/**
	 * An amount of time as people take it: mostly near the median, now and then much more
	 * (log-normal).
	 */
	double around(double median, double spread) {
		return median * Math.exp(spread * this.random.nextGaussian());
	}

	/** How many of something rare come when that many do on average (Poisson). */
	int arrivals(double mean) {
		int arrivals = 0;
		for (double left = this.random.nextDouble(); left > Math.exp(-mean); left *= this.random.nextDouble()) {
			arrivals++;
		}
		return arrivals;
	}

}
