package dk.vaekstspor.csv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes files. The library's own writing quotes more than spreadsheets do, and a file
 * that comes in must be able to leave byte for byte.
 */
public final class CsvExport {

	private CsvExport() {
	}

	/**
	 * The file's text for a Danish spreadsheet: the header and the rows, with every
	 * column.
	 */
	public static <C extends Enum<C> & CsvColumn> String write(Class<C> columns, List<CsvRow<C>> rows) {
		return write(List.of(columns.getEnumConstants()), rows, CsvStyle.DANISH, "\r\n");
	}

	/** The file's text: the header and the rows, with those columns in that order. */
	public static <C extends Enum<C> & CsvColumn> String write(List<C> columns, List<CsvRow<C>> rows, CsvStyle style,
			String lineEnd) {
		return style.start() + line(columns.stream().map(CsvColumn::header), style, lineEnd)
				+ lines(columns, rows, style, lineEnd);
	}

	/** More lines for a file that is too long to be written at once. */
	public static <C extends Enum<C> & CsvColumn> String lines(List<C> columns, List<CsvRow<C>> rows, CsvStyle style,
			String lineEnd) {
		return rows.stream()
			.map((row) -> line(columns.stream().map(row::text), style, lineEnd))
			.collect(Collectors.joining());
	}

	private static String line(Stream<String> cells, CsvStyle style, String lineEnd) {
		return cells.map(style::cell).collect(Collectors.joining(String.valueOf(style.separator()), "", lineEnd));
	}

}
