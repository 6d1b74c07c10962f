package dk.vaekstspor.casefile;

/**
 * The work is done and its follow-up has started.
 */
public final class FollowUpAlreadyStarted extends IllegalCaseState {

	FollowUpAlreadyStarted(String caseNumber) {
		super("Case " + caseNumber + " is already followed up");
	}

}
