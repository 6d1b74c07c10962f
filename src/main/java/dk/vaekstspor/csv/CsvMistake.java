package dk.vaekstspor.csv;

/**
 * The reasons that any kind of file may be refused for.
 */
public enum CsvMistake implements CsvReason {

	/** The file has no rows. */
	NO_ROWS("filen har ingen rækker"),
	/** The file is not CSV. */
	NOT_CSV("kan ikke læses som CSV"),
	/** The file is in another character set. */
	NOT_UTF8("filen er ikke gemt som UTF-8. Vælg »CSV UTF-8«, når du gemmer i regnearket"),
	/** The header lacks a column. */
	MISSING_COLUMN("kolonnen mangler i første linje"),
	/** The line has more or fewer values than the header. */
	WRONG_NUMBER_OF_VALUES("antallet af værdier passer ikke med første linje"),
	/** A value must be given. */
	MISSING_VALUE("skal udfyldes"),
	/** The value is not one of the vocabulary. */
	UNKNOWN_VALUE("kendes ikke"),
	/** The value does not look as it must. */
	MALFORMED("er ikke skrevet rigtigt"),
	/** The value is longer than can be kept. */
	TOO_LONG("er for lang"),
	/** An earlier line has the same value. */
	DUPLICATE("står der allerede");

	private final String danish;

	CsvMistake(String danish) {
		this.danish = danish;
	}

	@Override
	public String danish() {
		return this.danish;
	}

}
