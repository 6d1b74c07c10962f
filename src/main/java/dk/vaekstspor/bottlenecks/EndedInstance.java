package dk.vaekstspor.bottlenecks;

import java.time.Instant;
import java.util.List;

import dk.vaekstspor.steprecord.StepRecord;

/**
 * A process instance that is over.
 *
 * @param passages every passage of every step of it
 */
record EndedInstance(Instant startedAt, Instant endedAt, List<StepRecord> passages) {
}
