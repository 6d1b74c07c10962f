package dk.vaekstspor.taskforcefile;

/**
 * The taskforce has been closed and cannot change any more.
 */
public final class TaskforceAlreadyClosed extends IllegalStateException {

	TaskforceAlreadyClosed(String caseNumber) {
		super("The taskforce of case " + caseNumber + " is closed");
	}

}
