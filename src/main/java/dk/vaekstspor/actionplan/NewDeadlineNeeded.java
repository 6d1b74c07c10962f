package dk.vaekstspor.actionplan;

/**
 * The action was overdue before it was parked, so there is no time left to give back: a
 * new deadline must be agreed.
 */
public final class NewDeadlineNeeded extends IllegalStateException {

	NewDeadlineNeeded(long id) {
		super("Action " + id + " was overdue when it was parked");
	}

}
