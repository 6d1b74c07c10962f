package dk.vaekstspor.bottlenecks;

/**
 * How many passages took that long, in hours of one clock.
 *
 * @param from inclusive
 * @param to exclusive, or null for everything longer
 * @param completed how many were done in that time
 * @param open how many are not done and have taken that long so far
 * @param withdrawn how many were given up after that time
 */
public record DurationBin(long from, Long to, int completed, int open, int withdrawn) {
}
