package dk.vaekstspor.casefile;

/**
 * An enquiry belongs to its own case already.
 */
public final class CaseAddedToItself extends IllegalCaseState {

	CaseAddedToItself(String caseNumber) {
		super("Case " + caseNumber + " can not be added to itself");
	}

}
