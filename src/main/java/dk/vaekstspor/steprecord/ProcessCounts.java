package dk.vaekstspor.steprecord;

/**
 * How many runs of a process began and ended in a period, and how many were running when
 * it was over.
 */
public record ProcessCounts(long started, long ended, long running) {

}
