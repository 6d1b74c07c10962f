package dk.vaekstspor.partner;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.csv.CsvExport;
import dk.vaekstspor.csv.CsvFile;
import dk.vaekstspor.csv.CsvRow;
import dk.vaekstspor.csv.CsvStyle;

/**
 * Writes the directory as the file that was imported last: a file that nobody has changed
 * anything in since comes out as it went in.
 */
final class DirectoryExport {

	private final List<PartnerColumn> columns;

	private final Map<String, PartnerRow> written;

	private final String lineEnd;

	private DirectoryExport(List<PartnerColumn> columns, List<CsvRow<PartnerColumn>> rows, String lineEnd) {
		this.columns = columns;
		this.written = rows.stream()
			.map(PartnerRow::new)
			.collect(Collectors.toMap(PartnerRow::id, Function.identity()));
		this.lineEnd = lineEnd;
	}

	static DirectoryExport like(CsvFile<PartnerColumn> file) {
		return new DirectoryExport(file.columns(), file.rows(), file.lineEnd());
	}

	/** For a directory that never came from a file. */
	static DirectoryExport usual() {
		List<PartnerColumn> required = Arrays.stream(PartnerColumn.values())
			.filter((column) -> !column.isOptional())
			.toList();
		return new DirectoryExport(required, List.of(), "\r\n");
	}

	String write(List<KnowledgePartner> partners, CsvStyle style) {
		List<CsvRow<PartnerColumn>> rows = partners.stream().map(this::row).toList();
		return CsvExport.write(columns(rows), rows, style, this.lineEnd);
	}

	/** Those of the file, and those without which something would be lost. */
	private List<PartnerColumn> columns(List<CsvRow<PartnerColumn>> rows) {
		Stream<PartnerColumn> more = Arrays.stream(PartnerColumn.values())
			.filter((column) -> !this.columns.contains(column))
			.filter((column) -> rows.stream().anyMatch((row) -> says(row.text(column))));
		return Stream.concat(this.columns.stream(), more).toList();
	}

	private static boolean says(String text) {
		return !text.isEmpty() && !text.equals(PartnerStatus.ACTIVE.code());
	}

	/** Each cell as it was written, unless it says something else now. */
	private CsvRow<PartnerColumn> row(KnowledgePartner partner) {
		CsvRow<PartnerColumn> now = PartnerRow.of(partner).row();
		PartnerRow file = this.written.get(partner.id());
		if (file == null) {
			return now;
		}
		CsvRow<PartnerColumn> then = PartnerRow.of(file.partner()).row();
		Map<PartnerColumn, String> values = new EnumMap<>(now.values());
		file.row().values().forEach((column, text) -> {
			if (now.text(column).equals(then.text(column))) {
				values.put(column, text);
			}
		});
		return new CsvRow<>(1, values);
	}

}
