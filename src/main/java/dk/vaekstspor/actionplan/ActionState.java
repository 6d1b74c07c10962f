package dk.vaekstspor.actionplan;

import java.time.LocalDate;

/**
 * Where an action stands at a moment.
 *
 * @param since the day on which it was parked, should have been done, or ended; null
 * while it is in time
 * @param workingDays how many working days it has been parked or overdue, or has left;
 * null when it has ended
 */
public record ActionState(Kind kind, LocalDate since, Integer workingDays) {

	/** The kinds in the order in which they ask for attention. */
	public enum Kind {

		OVERDUE, RUNNING, WAITING, NOT_POSSIBLE, DONE

	}

}
