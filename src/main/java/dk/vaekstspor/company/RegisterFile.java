package dk.vaekstspor.company;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the CSV file of the local company register. Columns, in this order: cvrNumber,
 * name, legalForm, street, postalCode, city, municipalityCode, industryCode, employees
 * (may be empty), advertisingProtected and ceased ({@code ja} or {@code nej}).
 */
final class RegisterFile {

	static final List<String> HEADER = List.of("cvrNumber", "name", "legalForm", "street", "postalCode", "city",
			"municipalityCode", "industryCode", "employees", "advertisingProtected", "ceased");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

	private final IndustryCodes industryCodes;

	private final Set<CvrNumber> seen = new HashSet<>();

	private RegisterFile(IndustryCodes industryCodes) {
		this.industryCodes = industryCodes;
	}

	/**
	 * Every company of the file.
	 * @throws RegisterFileFault at the first line that is wrong
	 */
	static List<RegisteredCompany> read(Reader csv, IndustryCodes industryCodes) {
		try (CSVParser lines = FORMAT.parse(csv)) {
			RegisterFile file = new RegisterFile(industryCodes);
			return file.companies(lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the company register's file", ex);
		}
	}

	private List<RegisteredCompany> companies(CSVParser lines) {
		try {
			List<RegisterLine> all = lines.stream().map(RegisterFile::line).toList();
			checkHeader(all.isEmpty() ? new RegisterLine(1, List.of()) : all.get(0));
			return all.stream().skip(1).map(this::company).toList();
		}
		catch (UncheckedIOException ex) {
			throw new RegisterFileFault(lines.getCurrentLineNumber(), 1, "a quotation mark is wrong or missing");
		}
	}

	private static RegisterLine line(CSVRecord line) {
		return new RegisterLine(line.getParser().getCurrentLineNumber(), line.toList());
	}

	private static void checkHeader(RegisterLine header) {
		for (int column = 0; column < HEADER.size(); column++) {
			String name = header.text(column).replace("\ufeff", "");
			if (!name.equals(HEADER.get(column))) {
				throw header.fault(column, "the column's name must be " + HEADER.get(column));
			}
		}
	}

	private RegisteredCompany company(RegisterLine line) {
		line.checkLength(HEADER.size());
		CvrNumber number = line.cvrNumber(0);
		if (!this.seen.add(number)) {
			throw line.fault(0, "the number stands in the file twice");
		}
		String industryCode = line.matching(7, "\\d{6}|", "an industry code has six digits");
		return new RegisteredCompany(number, line.required(1), line.matching(2, "\\d{0,4}", "a legal form is a number"),
				line.text(3), line.text(4), line.text(5),
				line.matching(6, "\\d{0,4}", "a municipality code is a number"), industryCode,
				this.industryCodes.schemeOf(industryCode), line.number(8), line.yes(9), line.yes(10));
	}

}
