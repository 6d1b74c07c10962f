package dk.vaekstspor.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes files as a spreadsheet set to Danish opens them at once: with semicolons and a
 * byte order mark.
 */
public final class CsvExport {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

	private CsvExport() {
	}

	/** The file's text: the header and the rows, with every column. */
	public static <C extends Enum<C> & CsvColumn> String write(Class<C> columns, List<CsvRow<C>> rows) {
		StringBuilder text = new StringBuilder().append(CsvText.BYTE_ORDER_MARK);
		List<C> all = List.of(columns.getEnumConstants());
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecord(all.stream().map(CsvColumn::header));
			for (CsvRow<C> row : rows) {
				printer.printRecord(all.stream().map(row::text).map(CsvCell::guarded));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
