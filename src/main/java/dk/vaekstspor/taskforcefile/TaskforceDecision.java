package dk.vaekstspor.taskforcefile;

import org.springframework.data.annotation.Id;

/**
 * One thing that a taskforce decided at its meeting.
 */
record TaskforceDecision(@Id Long id, long taskforceId, String text) {

}
