package dk.vaekstspor.demohistory;

import java.time.Instant;

/**
 * Whoever does a step: how long it is left lying, and how long it takes.
 */
interface Persona {

	Plan plan(OpenStep step, Instant now, Chance chance);

}
