package dk.vaekstspor.bottlenecks;

import java.util.Arrays;

/**
 * How often durations occurred, in buckets of which each is one percent wider than the
 * one before. Every duration in a bucket lies within half a percent of the bucket's
 * value; 0 has a bucket of its own.
 */
final class LogHistogram {

	static final double RELATIVE_ERROR = 0.005;

	private static final double GROWTH = 1.01;

	private static final double LOG_GROWTH = Math.log(GROWTH);

	/** Room is made for so many buckets at once. */
	private static final int PAGE = 64;

	/** Counts of the buckets from {@code first} on. */
	private int[] counts = new int[0];

	private int first;

	private long size;

	private long longest;

	void add(long millis) {
		add(bucketOf(millis), 1, millis);
	}

	void add(LogHistogram other) {
		if (other.size > 0) {
			makeRoom(other.first, other.first + other.counts.length);
			int shift = other.first - this.first;
			for (int index = 0; index < other.counts.length; index++) {
				this.counts[index + shift] += other.counts[index];
			}
			this.size += other.size;
			this.longest = Math.max(this.longest, other.longest);
		}
	}

	/**
	 * Counts durations of one bucket.
	 * @param longest none of them is longer
	 */
	void add(int bucket, int times, long longest) {
		makeRoom(bucket, bucket + 1);
		this.counts[bucket - this.first] += times;
		this.size += times;
		this.longest = Math.max(this.longest, longest);
	}

	long size() {
		return this.size;
	}

	/** The longest duration, exactly; 0 without any. */
	long longest() {
		return this.longest;
	}

	/** No bucket before this one has anything. */
	int first() {
		return this.first;
	}

	/** No bucket from this one on has anything. */
	int buckets() {
		return this.first + this.counts.length;
	}

	int filledBuckets() {
		return (int) Arrays.stream(this.counts).filter((count) -> count > 0).count();
	}

	int count(int bucket) {
		return (this.first <= bucket && bucket < buckets()) ? this.counts[bucket - this.first] : 0;
	}

	/** How many bytes of memory it takes, about. */
	int weight() {
		return 64 + 4 * this.counts.length;
	}

	/** The duration that stands for all in the bucket, in milliseconds. */
	static double valueOf(int bucket) {
		return (bucket == 0) ? 0 : 2 * Math.pow(GROWTH, bucket) / (GROWTH + 1);
	}

	/** The bucket b &gt; 0 with GROWTH^(b-1) &le; duration &lt; GROWTH^b. */
	static int bucketOf(long millis) {
		return (millis <= 0) ? 0 : (int) (Math.log(millis) / LOG_GROWTH) + 1;
	}

	private void makeRoom(int from, int before) {
		if (this.counts.length == 0) {
			this.first = from - from % PAGE;
			this.counts = new int[(before | (PAGE - 1)) + 1 - this.first];
		}
		else if (from < this.first || before > buckets()) {
			int newFirst = Math.min(this.first, from - from % PAGE);
			int[] wider = new int[Math.max(buckets(), (before | (PAGE - 1)) + 1) - newFirst];
			System.arraycopy(this.counts, 0, wider, this.first - newFirst, this.counts.length);
			this.first = newFirst;
			this.counts = wider;
		}
	}

}
