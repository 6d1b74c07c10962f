package dk.vaekstspor.language;

/**
 * A file of the language folder cannot be used as it is.
 */
class LanguageDataFaulty extends RuntimeException {

	LanguageDataFaulty(String file, String fault) {
		super(file + ": " + fault);
	}

}
