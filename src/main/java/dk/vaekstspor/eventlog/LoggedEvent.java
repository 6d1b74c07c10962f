package dk.vaekstspor.eventlog;

import java.time.Instant;

import dk.vaekstspor.steprecord.StepRecord;

/**
 * One thing that happened to a passage of a step.
 *
 * @param name the step's name
 * @param resource the pseudonym of who did it, or null if nobody knows
 */
record LoggedEvent(StepRecord passage, String name, Transition transition, Instant at, String resource) {

}
