package dk.vaekstspor.stephistory;

import java.time.Instant;

/**
 * What the engine's history knows of a passage of a step or of an event.
 */
record Passage(String id, String parent, String processKey, String processDefinition, String processInstance,
		String element, Instant startedAt, Instant endedAt, boolean cancelled, Instant dueAt) {

}
