package dk.vaekstspor.steprecord;

import java.time.Instant;
import java.util.Set;

import dk.vaekstspor.workingdays.WorkingHours;

/**
 * One passage of a step of a process, from entering it to leaving it.
 *
 * @param id the engine's id of the activity instance
 * @param processInstance the engine's id of the process instance
 * @param caseNumber null for a process that belongs to no case
 * @param step id of the element in the model
 * @param waitsFor code of the party that the step waits for, as the model said on
 * entering
 * @param dueAt the deadline, or null
 * @param firstClaimedAt when somebody took it first, or null
 * @param claimed whether somebody has it now, or had it when it was left
 * @param heldSince since when that is so
 * @param unclaimedTime how long nobody had it, up to {@code heldSince}, or in all once it
 * is left
 * @param claimedTime how long somebody had it, likewise
 * @param waitingTime how long it lay with somebody outside, likewise
 * @param leftAt null while the step is open
 * @param outcome null while the step is open
 */
public record StepRecord(String id, String processKey, String processInstance, String caseNumber, String step,
		String waitsFor, Instant enteredAt, Instant dueAt, Instant firstClaimedAt, boolean claimed, Instant heldSince,
		HeldTime unclaimedTime, HeldTime claimedTime, HeldTime waitingTime, Instant leftAt, StepOutcome outcome) {

	private static final Set<String> OUTSIDE = Set.of("company", "partner", "calendar");

	/** A passage that has just begun. */
	public static StepRecord entered(String id, String processKey, String processInstance, String caseNumber,
			String step, String waitsFor, Instant at) {
		return new StepRecord(id, processKey, processInstance, caseNumber, step, waitsFor, at, null, null, false, at,
				HeldTime.NONE, HeldTime.NONE, HeldTime.NONE, null, null);
	}

	/** Whether it lies with somebody outside the town hall all the time. */
	public boolean isParked() {
		return OUTSIDE.contains(this.waitsFor);
	}

	public boolean isOpen() {
		return this.leftAt == null;
	}

	/** Somebody has it from now on, whoever had it before. */
	public StepRecord claimed(Instant at, WorkingHours hours) {
		return held(true, (this.firstClaimedAt != null) ? this.firstClaimedAt : at, at, hours);
	}

	/** Nobody has it from now on. */
	public StepRecord unclaimed(Instant at, WorkingHours hours) {
		return held(false, this.firstClaimedAt, at, hours);
	}

	public StepRecord due(Instant at) {
		return new StepRecord(this.id, this.processKey, this.processInstance, this.caseNumber, this.step, this.waitsFor,
				this.enteredAt, at, this.firstClaimedAt, this.claimed, this.heldSince, this.unclaimedTime,
				this.claimedTime, this.waitingTime, this.leftAt, this.outcome);
	}

	public StepRecord ofCase(String caseNumber) {
		return new StepRecord(this.id, this.processKey, this.processInstance, caseNumber, this.step, this.waitsFor,
				this.enteredAt, this.dueAt, this.firstClaimedAt, this.claimed, this.heldSince, this.unclaimedTime,
				this.claimedTime, this.waitingTime, this.leftAt, this.outcome);
	}

	/** The case has gone on; what was held so far counts up to now. */
	public StepRecord left(Instant at, StepOutcome outcome, WorkingHours hours) {
		StepRecord last = held(this.claimed, this.firstClaimedAt, at, hours);
		return new StepRecord(this.id, this.processKey, this.processInstance, this.caseNumber, this.step, this.waitsFor,
				this.enteredAt, this.dueAt, this.firstClaimedAt, this.claimed, this.heldSince, last.unclaimedTime,
				last.claimedTime, last.waitingTime, at, outcome);
	}

	/** It turns out that it was left in that way. */
	public StepRecord outcome(StepOutcome outcome) {
		return new StepRecord(this.id, this.processKey, this.processInstance, this.caseNumber, this.step, this.waitsFor,
				this.enteredAt, this.dueAt, this.firstClaimedAt, this.claimed, this.heldSince, this.unclaimedTime,
				this.claimedTime, this.waitingTime, this.leftAt, outcome);
	}

	private StepRecord held(boolean claimed, Instant firstClaimedAt, Instant at, WorkingHours hours) {
		HeldTime more = HeldTime.between(this.heldSince, at, hours);
		boolean parked = isParked();
		return new StepRecord(this.id, this.processKey, this.processInstance, this.caseNumber, this.step, this.waitsFor,
				this.enteredAt, this.dueAt, firstClaimedAt, claimed, at,
				(!parked && !this.claimed) ? this.unclaimedTime.plus(more) : this.unclaimedTime,
				(!parked && this.claimed) ? this.claimedTime.plus(more) : this.claimedTime,
				parked ? this.waitingTime.plus(more) : this.waitingTime, this.leftAt, this.outcome);
	}

}
