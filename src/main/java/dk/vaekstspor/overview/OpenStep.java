package dk.vaekstspor.overview;

import java.time.Instant;

import dk.vaekstspor.steprecord.StepRecord;

/**
 * A step that is open and has a deadline.
 */
record OpenStep(WatchedProcess process, StepRecord passage, Instant deadline) {

	boolean isDueBefore(Instant moment) {
		return this.deadline.isBefore(moment);
	}

}
