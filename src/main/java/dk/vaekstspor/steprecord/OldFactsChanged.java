package dk.vaekstspor.steprecord;

import java.time.Instant;

/**
 * Something was written that belongs to an earlier moment, so that figures told of that
 * day before no longer hold. Published within the transaction that writes.
 *
 * @param at the moment, or null for all of the process
 */
public record OldFactsChanged(String processKey, Instant at) {

}
