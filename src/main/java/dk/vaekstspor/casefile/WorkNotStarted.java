package dk.vaekstspor.casefile;

/**
 * Work on the case has not started yet.
 */
public final class WorkNotStarted extends IllegalCaseState {

	WorkNotStarted(String caseNumber) {
		super("Case " + caseNumber + " is not in progress yet");
	}

}
