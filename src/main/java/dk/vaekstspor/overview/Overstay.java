package dk.vaekstspor.overview;

import java.time.Instant;

/**
 * A passage of a step that went beyond its deadline.
 *
 * @param until when it was left, or now
 */
record Overstay(String processKey, String step, Instant deadline, Instant until) {
}
