package dk.vaekstspor.csv;

/**
 * The reasons that any kind of file may be refused for.
 */
public enum CsvMistake implements CsvReason {

	/** The file has no rows. */
	NO_ROWS("filen har ingen rækker", "the file has no rows"),
	/** The file is not CSV. */
	NOT_CSV("kan ikke læses som CSV", "cannot be read as CSV"),
	/** The file is in another character set. */
	NOT_UTF8("filen er ikke gemt som UTF-8. Vælg »CSV UTF-8«, når du gemmer i regnearket", "the file is not UTF-8"),
	/** The header lacks a column. */
	MISSING_COLUMN("kolonnen mangler i første linje", "the column is missing in the first line"),
	/** The line has more or fewer values than the header. */
	WRONG_NUMBER_OF_VALUES("antallet af værdier passer ikke med første linje",
			"the number of values does not fit the first line"),
	/** A value must be given. */
	MISSING_VALUE("skal udfyldes", "must be filled in"),
	/** The value is not one of the vocabulary. */
	UNKNOWN_VALUE("kendes ikke", "is not known"),
	/** The value does not look as it must. */
	MALFORMED("er ikke skrevet rigtigt", "is not written as it should be"),
	/** The value is longer than can be kept. */
	TOO_LONG("er for lang", "is too long"),
	/** An earlier line has the same value. */
	DUPLICATE("står der allerede", "is there already");

	private final String danish;

	private final String english;

	CsvMistake(String danish, String english) {
		this.danish = danish;
		this.english = english;
	}

	@Override
	public String danish() {
		return this.danish;
	}

	@Override
	public String english() {
		return this.english;
	}

}
