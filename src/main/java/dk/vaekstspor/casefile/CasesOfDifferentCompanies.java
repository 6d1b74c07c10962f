package dk.vaekstspor.casefile;

/**
 * The two cases belong to different companies, so the one can not be added to the other.
 */
public final class CasesOfDifferentCompanies extends IllegalCaseState {

	CasesOfDifferentCompanies(String caseNumber, String otherCaseNumber) {
		super("Cases " + caseNumber + " and " + otherCaseNumber + " belong to different companies");
	}

}
