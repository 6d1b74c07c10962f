package dk.vaekstspor.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Our own simple tables on the class path: a header, then lines of comma-separated words
 * without quotes.
 */
final class DataFile {

	private DataFile() {
	}

	/** The lines after the header, each split at its commas. */
	static Stream<String[]> lines(String path) {
		try (InputStream file = DataFile.class.getResourceAsStream(path)) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().skip(1).filter((line) -> !line.isBlank()).map((line) -> line.split(",", -1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + path, ex);
		}
	}

}
