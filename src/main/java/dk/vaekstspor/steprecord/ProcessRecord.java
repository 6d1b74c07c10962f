package dk.vaekstspor.steprecord;

import java.time.Instant;

/**
 * One run of a process.
 *
 * @param id the engine's id of the process instance
 * @param calledBy id of the process instance that called it, or null
 * @param root id of the outermost process instance, its own if nobody called it
 * @param caseNumber null for a process that belongs to no case
 * @param endedAt null while it runs
 * @param outcome null while it runs; {@link StepOutcome#COMPLETED} or
 * {@link StepOutcome#CANCELLED}
 * @param endEvent id of the end event that was reached last, or null
 */
public record ProcessRecord(String id, String processKey, String calledBy, String root, String caseNumber,
		Instant startedAt, Instant endedAt, StepOutcome outcome, String endEvent) {

	public ProcessRecord ofCase(String caseNumber) {
		return new ProcessRecord(this.id, this.processKey, this.calledBy, this.root, caseNumber, this.startedAt,
				this.endedAt, this.outcome, this.endEvent);
	}

	/** It is over; the end event counts only if that is how it ended. */
	public ProcessRecord ended(Instant at, StepOutcome outcome, String endEvent) {
		return new ProcessRecord(this.id, this.processKey, this.calledBy, this.root, this.caseNumber, this.startedAt,
				at, outcome, (outcome == StepOutcome.COMPLETED) ? endEvent : null);
	}

}
