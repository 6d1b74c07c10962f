package dk.vaekstspor.csv;

/**
 * For whom a file is written.
 */
public enum CsvStyle {

	/** For programs: commas, and every text as it is. */
	PLAIN(','),
	/**
	 * For a spreadsheet set to Danish, which opens it at once: semicolons, a byte order
	 * mark, and no text that it would take for a formula.
	 */
	DANISH(';');

	private final char separator;

	CsvStyle(char separator) {
		this.separator = separator;
	}

	char separator() {
		return this.separator;
	}

	String start() {
		return (this == DANISH) ? String.valueOf(CsvText.BYTE_ORDER_MARK) : "";
	}

	/**
	 * The text as a cell: in quotes only when it could not be told from others without.
	 */
	String cell(String text) {
		String safe = (this == DANISH) ? CsvCell.guarded(text) : text;
		boolean quoted = safe.chars().anyMatch((c) -> c == this.separator || c == '"' || c == '\n' || c == '\r');
		return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

}
