package dk.vaekstspor.actionplan;

/**
 * The action has ended, or waits for the company, and so cannot change in the way asked
 * for.
 */
public final class ActionNotOpen extends IllegalStateException {

	ActionNotOpen(long id, ActionStatus status) {
		super("Action " + id + " is " + status);
	}

}
