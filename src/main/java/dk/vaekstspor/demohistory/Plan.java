package dk.vaekstspor.demohistory;

import java.time.Instant;

/**
 * When somebody takes a task and when it is done.
 *
 * @param takenAt does not count for a task that has somebody already
 * @param doneAt null: never, until the process itself goes on without
 */
record Plan(Instant takenAt, Instant doneAt) {

	static Plan never() {
		return new Plan(null, null);
	}

}
