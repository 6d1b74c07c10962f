package dk.vaekstspor.casefile;

/**
 * The case is closed, and nothing about it changes any more.
 */
public final class CaseAlreadyClosed extends IllegalCaseState {

	CaseAlreadyClosed(String caseNumber) {
		super("Case " + caseNumber + " is already closed");
	}

}
