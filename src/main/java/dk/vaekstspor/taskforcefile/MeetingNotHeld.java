package dk.vaekstspor.taskforcefile;

/**
 * The taskforce has not met yet, so there is no plan of action to add to.
 */
public final class MeetingNotHeld extends IllegalStateException {

	MeetingNotHeld(String caseNumber) {
		super("The taskforce of case " + caseNumber + " has not met");
	}

}
