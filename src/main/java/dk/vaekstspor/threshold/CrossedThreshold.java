package dk.vaekstspor.threshold;

import java.time.Instant;

/**
 * A limit that a step has reached.
 *
 * @param measured the value now, or when it was over; null when there is too little to
 * measure
 * @param until null while it lasts
 */
public record CrossedThreshold(String processKey, String step, Measure measure, int limit, Double measured,
		Instant since, Instant until) {

}
