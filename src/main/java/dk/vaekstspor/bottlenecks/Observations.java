package dk.vaekstspor.bottlenecks;

/**
 * Durations in rising order, with how often each was over or still lasting. One
 * calculation serves single observations and buckets of many.
 */
final class Observations {

	/**
	 * What many multiplications may have rounded away; far less than one in a million.
	 */
	private static final double ROUNDING = 1e-9;

	private final double[] values;

	private final long[] over;

	private final long[] lasting;

	private int size;

	private long total;

	/**
	 * None yet.
	 * @param most how many different durations may come
	 */
	Observations(int most) {
		this.values = new double[most];
		this.over = new long[most];
		this.lasting = new long[most];
	}

	/** Adds durations that are not shorter than those before. */
	void add(double value, long over, long lasting) {
		if (over + lasting == 0) {
			return;
		}
		if (this.size == 0 || this.values[this.size - 1] != value) {
			this.values[this.size++] = value;
		}
		this.over[this.size - 1] += over;
		this.lasting[this.size - 1] += lasting;
		this.total += over + lasting;
	}

	/**
	 * The quantiles by Kaplan and Meier (J. Am. Stat. Assoc. 53, 1958, 457): the shortest
	 * duration at which the estimated part that takes longer is 1 - p or less. Where
	 * durations are equal, those that were over come before those that lasted.
	 * @param shares rising
	 * @return null where the estimate does not get there
	 */
	Double[] estimated(double... shares) {
		Double[] found = new Double[shares.length];
		double longer = 1;
		long atRisk = this.total;
		int next = 0;
		for (int index = 0; index < this.size && next < shares.length; index++) {
			longer *= (double) (atRisk - this.over[index]) / atRisk;
			atRisk -= this.over[index] + this.lasting[index];
			while (next < shares.length && this.over[index] > 0 && longer <= 1 - shares[next] + ROUNDING) {
				found[next++] = this.values[index];
			}
		}
		return found;
	}

	/**
	 * The plain quantiles of those that were over, interpolated between the two nearest
	 * ones as spreadsheets and PostgreSQL's percentile_cont do.
	 */
	Double[] plain(double... shares) {
		long count = 0;
		for (int index = 0; index < this.size; index++) {
			count += this.over[index];
		}
		Double[] found = new Double[shares.length];
		for (int share = 0; share < shares.length && count > 0; share++) {
			double rank = shares[share] * (count - 1);
			double below = value((long) Math.floor(rank));
			double above = value((long) Math.ceil(rank));
			found[share] = below + (above - below) * (rank - Math.floor(rank));
		}
		return found;
	}

	/** The value of that rank among those that were over. */
	private double value(long rank) {
		long before = 0;
		int index = 0;
		while (before + this.over[index] <= rank) {
			before += this.over[index++];
		}
		return this.values[index];
	}

}
