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
		Stream<String> header = columns.stream().map(CsvColumn::header);
		return Stream.concat(Stream.of(header), rows.stream().map((row) -> columns.stream().map(row::text)))
			.map((cells) -> cells.map(style::cell).collect(Collectors.joining(String.valueOf(style.separator()))))
			.collect(Collectors.joining(lineEnd, style.start(), lineEnd));
	}

}
