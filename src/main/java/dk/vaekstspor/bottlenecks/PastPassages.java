package dk.vaekstspor.bottlenecks;

import java.time.Instant;

import dk.vaekstspor.workingdays.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * Tells how a passage stood at a moment at which it was open. A claim given back before
 * the moment and changed again after it is the one thing that a record does not keep: it
 * then counts as claimed since it was claimed first.
 */
@Component
class PastPassages {

	private final WorkingHours workingHours;

	PastPassages(WorkingHours workingHours) {
		this.workingHours = workingHours;
	}

	Passage openAt(Passage passage, long moment) {
		long firstClaimedAt = (passage.firstClaimedAt() <= moment) ? passage.firstClaimedAt() : Passage.NEVER;
		return passage.openWith(held(passage, moment, firstClaimedAt != Passage.NEVER), firstClaimedAt);
	}

	private Held held(Passage passage, long moment, boolean everClaimed) {
		if (passage.isParked()) {
			return Held.NOTHING.plusWaiting(calendar(passage.enteredAt(), moment),
					working(passage.enteredAt(), moment));
		}
		if (passage.heldSince() <= moment) {
			Held before = passage.isOpen() ? passage.held() : plus(passage, passage.held(), passage.leftAt(), -1);
			return plus(passage, before, moment, 1);
		}
		long claimedAt = everClaimed ? passage.firstClaimedAt() : moment;
		return Held.NOTHING
			.plusUnclaimed(calendar(passage.enteredAt(), claimedAt), working(passage.enteredAt(), claimedAt))
			.plusClaimed(calendar(claimedAt, moment), working(claimedAt, moment));
	}

	/** Adds or takes away the time since the last change, which is in one phase. */
	private Held plus(Passage passage, Held held, long until, int sign) {
		long calendar = sign * calendar(passage.heldSince(), until);
		long working = sign * working(passage.heldSince(), until);
		return passage.claimed() ? held.plusClaimed(calendar, working) : held.plusUnclaimed(calendar, working);
	}

	private static long calendar(long from, long to) {
		return Math.max(0, to - from);
	}

	private long working(long from, long to) {
		return this.workingHours.between(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
	}

}
