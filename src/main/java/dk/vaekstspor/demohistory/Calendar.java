package dk.vaekstspor.demohistory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * What people are going to do, and when; at the same moment in the order of planning.
 */
@DemoPart
class Calendar {

	private static final Comparator<Entry> IN_ORDER = Comparator.comparing(Entry::at).thenComparing(Entry::number);

	private final Queue<Entry> entries = new PriorityQueue<>(IN_ORDER);

	private long planned;

	void plan(Instant at, Runnable what) {
		this.entries.add(new Entry(at, this.planned++, what));
	}

	/** When the next of it happens. */
	Optional<Instant> next() {
		return Optional.ofNullable(this.entries.peek()).map(Entry::at);
	}

	/** Takes the next out and lets it happen. */
	void happen() {
		this.entries.remove().what().run();
	}

	/** What lies beyond the end is never going to happen. */
	void clear() {
		this.entries.clear();
	}

	private record Entry(Instant at, long number, Runnable what) {

	}

}
