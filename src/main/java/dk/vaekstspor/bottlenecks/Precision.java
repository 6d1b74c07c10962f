package dk.vaekstspor.bottlenecks;

/**
 * How exact the quantiles are. Counts, shares, sums and open work are always exact.
 *
 * @param relativeError by how much of its value a quantile of finished work may be off
 */
public record Precision(boolean exact, double relativeError) {

	static final Precision EXACT = new Precision(true, 0);

	static final Precision DIGESTED = new Precision(false, LogHistogram.RELATIVE_ERROR);

}
