package dk.vaekstspor.stephistory;

/**
 * Tells the number of a case from other business keys of processes.
 */
final class CaseNumber {

	private static final int LONGEST = 20;

	private CaseNumber() {
	}

	/** The business key if it may be a case's number, or null. */
	static String of(String businessKey) {
		return (businessKey != null && businessKey.length() <= LONGEST) ? businessKey : null;
	}

}
