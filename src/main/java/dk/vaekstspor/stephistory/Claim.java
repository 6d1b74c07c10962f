package dk.vaekstspor.stephistory;

import java.time.Instant;

/**
 * How often a passage got and lost whoever had it at one moment.
 */
record Claim(String passage, Instant at, int claimed, int unclaimed) {

}
