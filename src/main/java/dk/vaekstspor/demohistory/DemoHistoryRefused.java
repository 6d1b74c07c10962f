package dk.vaekstspor.demohistory;

/**
 * A made-up history is wanted where it could mix with real cases.
 */
class DemoHistoryRefused extends RuntimeException {

	DemoHistoryRefused(String reason) {
		super(reason);
	}

}
