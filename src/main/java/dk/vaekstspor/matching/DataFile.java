package dk.vaekstspor.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dk.vaekstspor.vocabulary.Term;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the CSV files of this module, which are part of the product and must be right.
 */
final class DataFile {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private DataFile() {
	}

	static List<CSVRecord> read(String name) {
		try (Reader reader = new InputStreamReader(new ClassPathResource("matching/" + name).getInputStream(),
				StandardCharsets.UTF_8); CSVParser parser = FORMAT.parse(reader)) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static <T extends Enum<T> & Term> T term(Class<T> vocabulary, String code) {
		return Term.find(vocabulary, code)
			.orElseThrow(() -> new IllegalStateException("Unknown " + vocabulary.getSimpleName() + " " + code));
	}

}
