package dk.vaekstspor.casefile;

/**
 * There is no case of that number.
 */
public final class CaseNotFound extends RuntimeException {

	CaseNotFound(String caseNumber) {
		super("There is no case " + caseNumber);
	}

}
