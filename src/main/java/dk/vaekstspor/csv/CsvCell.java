package dk.vaekstspor.csv;

import java.util.regex.Pattern;

/**
 * A text in a cell that no spreadsheet takes for a formula, or for a date as {@code 3-8}:
 * an apostrophe before it says that it is a text.
 */
final class CsvCell {

	private static final Pattern RISKY = Pattern.compile("(?s)['=+@\\-\\t\\r].*|\\d{1,2}-\\d{1,4}");

	private static final Pattern GUARDED = Pattern.compile("'(?:" + RISKY + ")", Pattern.DOTALL);

	private CsvCell() {
	}

	static String guarded(String text) {
		return RISKY.matcher(text).matches() ? "'" + text : text;
	}

	/** The text as it was before it was guarded. */
	static String plain(String cell) {
		return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
	}

}
