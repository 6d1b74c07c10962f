package dk.vaekstspor.taskforcefile;

import java.time.Instant;

/**
 * The user leads a taskforce, sits in it or is asked to, and it meets then.
 */
public record Appointment(String caseNumber, String userId, Instant at) {

}
