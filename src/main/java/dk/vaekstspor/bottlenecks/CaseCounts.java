package dk.vaekstspor.bottlenecks;

/**
 * How many instances of a process there were.
 *
 * @param started in the period
 * @param ended in the period
 * @param running at its end
 */
public record CaseCounts(long started, long ended, long running) {

}
