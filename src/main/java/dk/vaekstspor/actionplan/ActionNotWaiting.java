package dk.vaekstspor.actionplan;

/**
 * The action does not wait for the company, so there is nothing to resume.
 */
public final class ActionNotWaiting extends IllegalStateException {

	ActionNotWaiting(long id, ActionStatus status) {
		super("Action " + id + " is " + status);
	}

}
