package dk.vaekstspor.casefile;

/**
 * Nobody has assessed the case yet.
 */
public final class CaseNotAssessed extends IllegalCaseState {

	CaseNotAssessed(String caseNumber) {
		super("Case " + caseNumber + " is not assessed yet");
	}

}
