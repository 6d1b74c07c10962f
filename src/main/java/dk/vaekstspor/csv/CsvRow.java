package dk.vaekstspor.csv;

import java.util.Map;

/**
 * The values of one row by column; a column that the file does not have is missing.
 *
 * @param line where the row begins, from 1, the header included
 */
public record CsvRow<C extends Enum<C> & CsvColumn>(long line, Map<C, String> values) {

	public boolean has(C column) {
		return this.values.containsKey(column);
	}

	/** The value, or empty. */
	public String text(C column) {
		return this.values.getOrDefault(column, "");
	}

}
