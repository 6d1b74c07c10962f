package dk.vaekstspor.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file as it comes in, separated by commas or semicolons: reads all of it and collects
 * every fault, so that a person can mend them in one go.
 */
public final class CsvFile<C extends Enum<C> & CsvColumn> {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setTrim(true)
		.setAllowMissingColumnNames(true)
		.get();

	private final List<C> columns;

	private final List<C> written = new ArrayList<>();

	private CsvText text = new CsvText("", ',', "\n");

	private final List<CsvRow<C>> rows = new ArrayList<>();

	private final List<CsvFault> faults = new ArrayList<>();

	private final Set<String> keys = new HashSet<>();

	private CsvFile(Class<C> columns) {
		this.columns = List.of(columns.getEnumConstants());
	}

	/** Reads to the end, whatever is wrong with the file. */
	public static <C extends Enum<C> & CsvColumn> CsvFile<C> read(Reader csv, Class<C> columns) {
		CsvFile<C> file = new CsvFile<>(columns);
		try {
			file.text = CsvText.of(csv);
			file.readAll(file.text);
		}
		catch (CharacterCodingException foreign) {
			file.faults.add(new CsvFault(1, "", CsvMistake.NOT_UTF8, ""));
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
			file.faults.add(new CsvFault(1, "", CsvMistake.NOT_CSV, ""));
		}
		if (file.rows.isEmpty() && file.faults.isEmpty()) {
			file.faults.add(new CsvFault(1, "", CsvMistake.NO_ROWS, ""));
		}
		return file;
	}

	/** The rows that could be read, the faulty ones included. */
	public List<CsvRow<C>> rows() {
		return List.copyOf(this.rows);
	}

	/** Every fault, in the order of the file. */
	public List<CsvFault> faults() {
		return List.copyOf(this.faults);
	}

	/**
	 * The rows of a faultless file.
	 * @throws CsvRejected with every fault
	 */
	public List<CsvRow<C>> faultlessRows() {
		if (!this.faults.isEmpty()) {
			throw new CsvRejected(this.faults);
		}
		return rows();
	}

	/** The columns that the file has, in its order. */
	public List<C> columns() {
		return List.copyOf(this.written);
	}

	/** The whole file as it was read, without a byte order mark. */
	public String text() {
		return this.text.text();
	}

	/** What ends a line of the file. */
	public String lineEnd() {
		return this.text.lineEnd();
	}

	private void readAll(CsvText csv) throws IOException {
		try (CSVParser parser = FORMAT.builder().setDelimiter(csv.separator()).get().parse(csv.reader())) {
			parser.getHeaderNames().stream().flatMap(this::column).forEach(this.written::add);
			List<C> missing = missing(parser.getHeaderMap().keySet()).toList();
			missing.forEach((column) -> this.faults.add(column.fault(1, CsvMistake.MISSING_COLUMN, "")));
			if (missing.isEmpty()) {
				readRows(parser);
			}
		}
	}

	private Stream<C> column(String header) {
		return this.columns.stream().filter((column) -> column.header().equals(header));
	}

	private Stream<C> missing(Set<String> headers) {
		return this.columns.stream().filter((column) -> !column.isOptional() && !headers.contains(column.header()));
	}

	private void readRows(CSVParser parser) {
		Iterator<CSVRecord> records = parser.iterator();
		long line = parser.getCurrentLineNumber() + 1;
		while (records.hasNext()) {
			read(records.next(), line);
			line = parser.getCurrentLineNumber() + 1;
		}
	}

	private void read(CSVRecord csvRecord, long line) {
		if (!csvRecord.isConsistent()) {
			this.faults.add(new CsvFault(line, "", CsvMistake.WRONG_NUMBER_OF_VALUES, csvRecord.get(0)));
			return;
		}
		CsvRow<C> row = new CsvRow<>(line, values(csvRecord));
		row.values().forEach((column, value) -> column.check(line, value).ifPresent(this.faults::add));
		checkKey(row);
		this.rows.add(row);
	}

	private Map<C, String> values(CSVRecord csvRecord) {
		Map<C, String> values = new EnumMap<>(this.columns.get(0).getDeclaringClass());
		this.columns.stream()
			.filter((column) -> csvRecord.isMapped(column.header()))
			.forEach((column) -> values.put(column, this.text.plain(csvRecord.get(column.header()))));
		return values;
	}

	private void checkKey(CsvRow<C> row) {
		C key = this.columns.get(0);
		if (!row.text(key).isEmpty() && !this.keys.add(row.text(key))) {
			this.faults.add(key.fault(row.line(), CsvMistake.DUPLICATE, row.text(key)));
		}
	}

}
