package dk.vaekstspor.staff;

import dk.vaekstspor.csv.CsvReason;

/**
 * Why the roster refuses a value that is written as it should be.
 */
public enum RosterMistake implements CsvReason {

	/** Personal data that the roster must not hold. */
	CPR_NUMBER("ser ud til at indeholde et CPR-nummer. Skriv uden", "seems to hold a CPR number. Write it without"),
	/** The hours are no whole number in range. */
	NOT_HOURS("skal være et helt tal fra 0 til " + StaffMember.MOST_WEEKLY_HOURS,
			"must be a whole number from 0 to " + StaffMember.MOST_WEEKLY_HOURS),
	/** An absence is not written as two dates. */
	NOT_AN_ABSENCE("skal skrives som 2026-12-01..2026-12-05, eller 2026-12-01.. indtil videre",
			"must be written as 2026-12-01..2026-12-05, or 2026-12-01.. until further notice"),
	/** An absence ends before it begins. */
	ENDS_BEFORE_IT_BEGINS("slutter før første dag", "ends before its first day"),
	/** Nobody steps in for themselves. */
	OWN_SUBSTITUTE("må ikke være personen selv", "must be somebody else"),
	/** The substitute is nobody that the roster has afterwards. */
	SUBSTITUTE_UNKNOWN("står ikke i bemandingen", "is not in the roster"),
	/** Somebody has that user id already. */
	TAKEN("bruges allerede af en kollega i bemandingen", "is used by another colleague in the roster"),
	/** A person with open taskforces is not in the file. */
	NEEDED("mangler i filen, men er med i en åben taskforce. Behold linjen, eller flyt opgaverne først",
			"is missing in the file but sits in an open taskforce. Keep the line, or move the tasks first");

	private final String danish;

	private final String english;

	RosterMistake(String danish, String english) {
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
