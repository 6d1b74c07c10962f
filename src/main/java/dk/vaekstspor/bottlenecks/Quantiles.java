package dk.vaekstspor.bottlenecks;

/**
 * How long something took, in hours.
 *
 * @param n number of observations, open ones included when they count
 * @param median null below five observations, or when so few are over that the estimate
 * does not get there
 * @param p85 likewise
 * @param p95 likewise
 * @param longest the longest observation, over or not; null without any or below five
 */
public record Quantiles(long n, Double median, Double p85, Double p95, Double longest) {

	/**
	 * Fewer observations than these could tell of single cases, and nothing of the rest.
	 */
	public static final int FEWEST = 5;

	private static final double[] SHARES = { 0.5, 0.85, 0.95 };

	/**
	 * The quantiles of durations in milliseconds.
	 * @param openWork whether those that are not over were observed too
	 */
	static Quantiles of(Sample sample, boolean openWork) {
		if (sample.size() < FEWEST) {
			return new Quantiles(sample.size(), null, null, null, null);
		}
		Observations all = sample.observations();
		Double[] found = openWork ? all.estimated(SHARES) : all.plain(SHARES);
		return new Quantiles(sample.size(), Hours.orNull(found[0]), Hours.orNull(found[1]), Hours.orNull(found[2]),
				Hours.of(sample.longest()));
	}

}
