package dk.vaekstspor.partner;

/**
 * What is wrong at one place of a partner file.
 *
 * @param line counts from 1, the header included
 * @param column the column's name, or empty when the whole line is at fault
 * @param value what the file says there, shortened
 */
public record PartnerFault(long line, String column, Reason reason, String value) {

	private static final int SHOWN = 60;

	public PartnerFault {
		value = (value.length() <= SHOWN) ? value : value.substring(0, SHOWN) + "…";
	}

	/** The fault as a Danish sentence for the person who sent the file. */
	public String inDanish() {
		String place = this.column.isEmpty() ? "Linje " + this.line : "Linje " + this.line + ", " + this.column;
		String quoted = this.value.isEmpty() ? "" : " (»" + this.value + "«)";
		return place + ": " + this.reason.danish + quoted + ".";
	}

	/** Why a value was refused. */
	public enum Reason {

		/** The file has no rows. */
		NO_ROWS("filen har ingen rækker"),
		/** The file is not CSV in UTF-8. */
		NOT_CSV("kan ikke læses som CSV"),
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
		/** The value is longer than the directory can keep. */
		TOO_LONG("er for lang"),
		/** An earlier line has the same id. */
		DUPLICATE("står der allerede");

		private final String danish;

		Reason(String danish) {
			this.danish = danish;
		}

	}

}
