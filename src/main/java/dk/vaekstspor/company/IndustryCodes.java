package dk.vaekstspor.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells the two editions of the industry codes apart. The register hands out a code
 * without its edition; a code that both editions have is taken for the newer one.
 */
class IndustryCodes {

	private static final String FILE = "/company/only-in-db07.csv";

	private final List<String> onlyInDb07 = read();

	/** The edition of a code; null for an empty one. */
	IndustryScheme schemeOf(String industryCode) {
		if (industryCode.isEmpty()) {
			return null;
		}
		return this.onlyInDb07.stream().anyMatch(industryCode::startsWith) ? IndustryScheme.DB07 : IndustryScheme.DB25;
	}

	private static List<String> read() {
		try (InputStream file = IndustryCodes.class.getResourceAsStream(FILE)) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().skip(1).filter((line) -> !line.isBlank()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + FILE, ex);
		}
	}

}
