package dk.vaekstspor.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import org.springframework.core.io.ClassPathResource;

/**
 * A CSV file of this module. It is part of the product and must be right: whoever edits
 * it is told the line at fault.
 */
record DataFile(String name, List<DataRow> rows) {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	static DataFile read(String name) {
		try (Reader reader = new InputStreamReader(new ClassPathResource("matching/" + name).getInputStream(),
				StandardCharsets.UTF_8)) {
			return read(name, reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static DataFile read(String name, Reader text) throws IOException {
		try (CSVParser parser = FORMAT.parse(text)) {
			return new DataFile(name,
					parser.stream().map((row) -> new DataRow(name, parser.getCurrentLineNumber(), row)).toList());
		}
	}

	Stream<DataRow> stream() {
		return this.rows.stream();
	}

	MatchingDataFaulty lacks(String what) {
		return new MatchingDataFaulty(this.name, "says nothing about " + what);
	}

}
