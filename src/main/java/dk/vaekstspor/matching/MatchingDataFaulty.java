package dk.vaekstspor.matching;

/**
 * A file under {@code matching/} cannot be used as it is.
 */
class MatchingDataFaulty extends RuntimeException {

	MatchingDataFaulty(String file, String fault) {
		super(file + ": " + fault);
	}

	MatchingDataFaulty(String file, long line, String fault) {
		this(file, "line " + line + ": " + fault);
	}

}
