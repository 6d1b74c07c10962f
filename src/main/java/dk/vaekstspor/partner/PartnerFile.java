package dk.vaekstspor.partner;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.vaekstspor.partner.PartnerFault.Reason;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A partner file as it comes in: reads all of it and collects every fault, so that a
 * person can mend them in one go.
 */
class PartnerFile {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setTrim(true)
		.setAllowMissingColumnNames(true)
		.get();

	private final List<PartnerRow> rows = new ArrayList<>();

	private final List<PartnerFault> faults = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	PartnerFile(Reader csv) {
		try (CSVParser parser = FORMAT.parse(withoutByteOrderMark(csv))) {
			readAll(parser);
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
			this.faults.add(new PartnerFault(1, "", Reason.NOT_CSV, ""));
		}
		if (this.rows.isEmpty() && this.faults.isEmpty()) {
			this.faults.add(new PartnerFault(1, "", Reason.NO_ROWS, ""));
		}
	}

	/**
	 * Spreadsheets write one at the start, where it would become part of the first
	 * header.
	 */
	private static Reader withoutByteOrderMark(Reader csv) throws IOException {
		PushbackReader reader = new PushbackReader(csv);
		int first = reader.read();
		if (first != -1 && first != BYTE_ORDER_MARK) {
			reader.unread(first);
		}
		return reader;
	}

	/** The rows of a faultless file. */
	List<PartnerRow> rows() {
		if (!this.faults.isEmpty()) {
			throw new PartnerImportRejected(this.faults);
		}
		return this.rows;
	}

	private void readAll(CSVParser parser) {
		List<PartnerColumn> missing = PartnerColumn.mandatory()
			.filter((column) -> !parser.getHeaderMap().containsKey(column.header()))
			.toList();
		missing.forEach((column) -> this.faults.add(column.fault(1, Reason.MISSING_COLUMN, "")));
		if (missing.isEmpty()) {
			Iterator<CSVRecord> records = parser.iterator();
			long line = parser.getCurrentLineNumber() + 1;
			while (records.hasNext()) {
				read(records.next(), line);
				line = parser.getCurrentLineNumber() + 1;
			}
		}
	}

	private void read(CSVRecord csvRecord, long line) {
		if (!csvRecord.isConsistent()) {
			this.faults.add(new PartnerFault(line, "", Reason.WRONG_NUMBER_OF_VALUES, csvRecord.get(0)));
			return;
		}
		Map<PartnerColumn, String> values = new EnumMap<>(PartnerColumn.class);
		for (PartnerColumn column : PartnerColumn.values()) {
			if (csvRecord.isMapped(column.header())) {
				String value = csvRecord.get(column.header());
				values.put(column, value);
				this.faults.addAll(column.faults(line, value));
			}
		}
		PartnerRow row = new PartnerRow(values);
		if (!this.ids.add(row.id()) && !row.id().isEmpty()) {
			this.faults.add(PartnerColumn.ID.fault(line, Reason.DUPLICATE, row.id()));
		}
		this.rows.add(row);
	}

}
