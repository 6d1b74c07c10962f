package dk.vaekstspor.taskforcefile;

/**
 * The taskforce has no meeting ahead that could change: none is planned yet, or it has
 * been held.
 */
public final class NoMeetingAhead extends IllegalStateException {

	NoMeetingAhead(String caseNumber) {
		super("The taskforce of case " + caseNumber + " has no meeting ahead");
	}

}
