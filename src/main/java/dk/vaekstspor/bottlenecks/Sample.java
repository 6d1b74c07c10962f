package dk.vaekstspor.bottlenecks;

import java.util.Arrays;

/**
 * Observed durations: some are over, others have lasted so long until now or until they
 * were broken off. Single ones are kept as they are, many as histograms.
 */
final class Sample {

	private final LogHistogram over = new LogHistogram();

	private final LogHistogram lasting = new LogHistogram();

	/** Twice the duration, and one more if it is not over: so they sort as they count. */
	private long[] single = new long[8];

	private int singles;

	void add(long millis, boolean isOver) {
		if (this.singles == this.single.length) {
			this.single = Arrays.copyOf(this.single, 2 * this.singles);
		}
		this.single[this.singles++] = 2 * millis + (isOver ? 0 : 1);
	}

	/** Where to count many. */
	LogHistogram many(boolean areOver) {
		return areOver ? this.over : this.lasting;
	}

	/** Everything that was observed, by duration. */
	Observations observations() {
		Arrays.sort(this.single, 0, this.singles);
		int most = this.singles + Math.max(this.over.buckets(), this.lasting.buckets());
		Observations all = new Observations(most);
		int next = 0;
		for (int bucket = 0; bucket < Math.max(this.over.buckets(), this.lasting.buckets()); bucket++) {
			double value = LogHistogram.valueOf(bucket);
			next = addSingles(all, next, value);
			all.add(value, count(this.over, bucket), count(this.lasting, bucket));
		}
		addSingles(all, next, Double.MAX_VALUE);
		return all;
	}

	/** How many there are of them. */
	long size() {
		return this.singles + this.over.size() + this.lasting.size();
	}

	/** The longest one in milliseconds, over or not; 0 without any. */
	long longest() {
		long longest = Math.max(this.over.longest(), this.lasting.longest());
		for (int index = 0; index < this.singles; index++) {
			longest = Math.max(longest, this.single[index] >> 1);
		}
		return longest;
	}

	private int addSingles(Observations all, int from, double upTo) {
		int next = from;
		while (next < this.singles && (this.single[next] >> 1) <= upTo) {
			boolean isOver = (this.single[next] & 1) == 0;
			all.add(this.single[next] >> 1, isOver ? 1 : 0, isOver ? 0 : 1);
			next++;
		}
		return next;
	}

	private static int count(LogHistogram histogram, int bucket) {
		return (bucket < histogram.buckets()) ? histogram.count(bucket) : 0;
	}

}
