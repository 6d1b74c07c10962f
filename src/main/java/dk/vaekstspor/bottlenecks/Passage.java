package dk.vaekstspor.bottlenecks;

import java.util.Set;

import dk.vaekstspor.steprecord.StepOutcome;

/**
 * One passage of a step as figures need it, moments in milliseconds since 1970.
 *
 * @param firstClaimedAt {@link #NEVER} if nobody had it
 * @param dueAt {@link #NEVER} if it has no deadline
 * @param leftAt {@link #NEVER} while it is open
 * @param heldSince since when it is claimed or not as now, or as when it was left
 * @param held how long it was held: up to {@code heldSince} while it is open, else in all
 * @param outcome null while it is open
 */
record Passage(String step, String waitsFor, long enteredAt, long dueAt, long firstClaimedAt, boolean claimed,
		long heldSince, Held held, long leftAt, StepOutcome outcome) {

	static final long NEVER = Long.MAX_VALUE;

	private static final Set<String> OUTSIDE = Set.of("company", "partner", "calendar");

	/** Whether it lies with somebody outside the town hall all the time. */
	boolean isParked() {
		return OUTSIDE.contains(this.waitsFor);
	}

	boolean isOpen() {
		return this.outcome == null;
	}

	boolean isCompleted() {
		return this.outcome == StepOutcome.COMPLETED;
	}

	boolean isEverClaimed() {
		return this.firstClaimedAt != NEVER;
	}

	boolean hasDueDate() {
		return this.dueAt != NEVER;
	}

	/** Whether it was left too late. */
	boolean isLate() {
		return this.leftAt > this.dueAt;
	}

	/** The same passage while it was open, with what had happened until then. */
	Passage openWith(Held until, long firstClaimedAt) {
		return new Passage(this.step, this.waitsFor, this.enteredAt, this.dueAt, firstClaimedAt, this.claimed,
				this.heldSince, until, NEVER, null);
	}

}
