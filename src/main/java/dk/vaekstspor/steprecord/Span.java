package dk.vaekstspor.steprecord;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a passage was, in coarse classes by which a database finds those that were
 * open at a past moment: a finished one of a class entered before its length ago was left
 * by then.
 */
public final class Span {

	/** Stands for a passage that is open. */
	public static final int OPEN = -1;

	private static final long SHORTEST = 3_600_000;

	private static final int GROWTH = 4;

	private static final int CLASSES = 10;

	private Span() {
	}

	/** The class of a passage; one without an end is open. */
	public static int of(Instant entered, Instant left) {
		return (left != null) ? of(Duration.between(entered, left).toMillis()) : OPEN;
	}

	/**
	 * The class: 0 below an hour, 1 below four, 2 below sixteen and so on up to 9.
	 * @param millis calendar time from entering to leaving
	 */
	public static int of(long millis) {
		int span = 0;
		long longest = SHORTEST;
		while (millis >= longest && span < CLASSES - 1) {
			longest *= GROWTH;
			span++;
		}
		return span;
	}

	/** How many classes there are. */
	public static int classes() {
		return CLASSES;
	}

	/** No passage of the class is longer than these milliseconds. */
	public static long longest(int span) {
		return (span == CLASSES - 1) ? Long.MAX_VALUE : SHORTEST << (2 * span);
	}

}
