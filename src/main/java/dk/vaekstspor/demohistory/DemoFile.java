package dk.vaekstspor.demohistory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/**
 * The files in {@code src/main/resources/demo-history}, CSV with a header.
 */
final class DemoFile {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private DemoFile() {
	}

	static List<CSVRecord> lines(String name) {
		ClassPathResource file = new ClassPathResource("demo-history/" + name);
		try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			return FORMAT.parse(text).getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read demo-history/" + name, ex);
		}
	}

	/** The parts of a cell that holds several. */
	static List<String> parts(String cell) {
		return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
	}

}
