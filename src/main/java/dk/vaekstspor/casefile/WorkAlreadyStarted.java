package dk.vaekstspor.casefile;

/**
 * Work on the case has started, so it can not be assessed again.
 */
public final class WorkAlreadyStarted extends IllegalCaseState {

	WorkAlreadyStarted(String caseNumber) {
		super("Case " + caseNumber + " is already in progress");
	}

}
