package dk.vaekstspor.casefile;

/**
 * The case has been assessed by a person, so an automatic step may not overrule it.
 */
public final class CaseAlreadyAssessed extends IllegalCaseState {

	CaseAlreadyAssessed(String caseNumber) {
		super("Case " + caseNumber + " is already assessed");
	}

}
