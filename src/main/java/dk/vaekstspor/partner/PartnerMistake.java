package dk.vaekstspor.partner;

import dk.vaekstspor.csv.CsvReason;

/**
 * Why the directory refuses a value, so that a person knows how to write it.
 */
public enum PartnerMistake implements CsvReason {

	/** Not an id. */
	NOT_AN_ID("må kun have små bogstaver a-z, tal og bindestreger",
			"may have only small letters a-z, digits and dashes"),
	/** Not the name of a web site. */
	NOT_A_DOMAIN("skal skrives som fx au.dk, uden https:// og skråstreger",
			"must be written as au.dk, without https:// and slashes"),
	/** Not a range of employees. */
	NOT_A_SIZE("skal skrives som fx 5-250, eller 5-250+ uden øvre grænse",
			"must be written as 5-250, or 5-250+ without an upper limit"),
	/** Not technology readiness levels. */
	NOT_LEVELS("skal skrives som fx 3-8, eller n/a", "must be written as 3-8, or n/a"),
	/** Not an e-mail address. */
	NOT_AN_ADDRESS("skal være en e-mailadresse, fx navn@eksempel.dk",
			"must be an e-mail address, such as name@example.com"),
	/** Not a number of introductions. */
	NOT_A_CAPACITY("skal være et helt tal fra 0 til 999", "must be a whole number from 0 to 999"),
	/** Not CVR numbers. */
	NOT_CVR_NUMBERS("skal være CVR-numre med otte cifre, adskilt af semikolon",
			"must be CVR numbers of eight digits, separated by semicolons"),
	/** Personal data that the directory must not hold. */
	CPR_NUMBER("ser ud til at indeholde et CPR-nummer. Skriv uden", "seems to hold a CPR number. Write it without"),
	/** There is a partner with that id. */
	TAKEN("bruges allerede af en vidensaktør", "is used by another partner");

	private final String danish;

	private final String english;

	PartnerMistake(String danish, String english) {
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

	@Override
	public boolean mayQuote() {
		return this != CPR_NUMBER;
	}

}
