package dk.vaekstspor.csv;

/**
 * What is wrong at one place of a file.
 *
 * @param line counts from 1, the header included
 * @param column the column's name, or empty when the whole line is at fault
 * @param value what the file says there, shortened; empty when it may not be quoted
 */
public record CsvFault(long line, String column, CsvReason reason, String value) {

	private static final int SHOWN = 60;

	public CsvFault {
		value = reason.mayQuote() ? shortened(value) : "";
	}

	/** The fault as a Danish sentence for the person who sent the file. */
	public String inDanish() {
		String place = this.column.isEmpty() ? "Linje " + this.line : "Linje " + this.line + ", " + this.column;
		return place + ": " + explanation() + ".";
	}

	/** What is wrong, in Danish, without the place. */
	public String explanation() {
		return this.reason.danish() + (this.value.isEmpty() ? "" : " (»" + this.value + "«)");
	}

	/** What is wrong, in English, without the place. */
	public String englishExplanation() {
		return this.reason.english() + (this.value.isEmpty() ? "" : " (\"" + this.value + "\")");
	}

	private static String shortened(String value) {
		return (value.length() <= SHOWN) ? value : value.substring(0, SHOWN) + "…";
	}

}
