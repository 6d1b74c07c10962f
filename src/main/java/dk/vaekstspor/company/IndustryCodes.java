package dk.vaekstspor.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * Tells industry codes from other digits, and their two editions apart. The register
 * hands out a code without its edition; a code that both editions have is taken for the
 * newer one.
 */
@Component
public class IndustryCodes {

	private static final Pattern SEPARATORS = Pattern.compile("[.\\s]+");

	private static final Pattern DIGITS = Pattern.compile("\\d{4}(\\d{2})?");

	private static final int CLASS = 4;

	private final List<String> onlyInDb07 = read("/company/only-in-db07.csv");

	/** The classes of NACE Rev. 2.1 and Rev. 2, into which the Danish codes divide. */
	private final Set<String> classes = Set.copyOf(read("/company/industry-classes.csv"));

	IndustryCodes() {
	}

	/**
	 * The code that somebody wrote, with or without dots and the last two digits; empty
	 * when its class is in neither edition.
	 */
	public Optional<IndustryCode> find(String written) {
		String digits = SEPARATORS.matcher(written).replaceAll("");
		return Optional.of(digits)
			.filter((code) -> DIGITS.matcher(code).matches() && this.classes.contains(code.substring(0, CLASS)))
			.map((code) -> new IndustryCode(code, schemeOf(code)));
	}

	/** The edition of a code; null for an empty one. */
	IndustryScheme schemeOf(String industryCode) {
		if (industryCode.isEmpty()) {
			return null;
		}
		return this.onlyInDb07.stream().anyMatch(industryCode::startsWith) ? IndustryScheme.DB07 : IndustryScheme.DB25;
	}

	private static List<String> read(String path) {
		try (InputStream file = IndustryCodes.class.getResourceAsStream(path)) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().skip(1).filter((line) -> !line.isBlank()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + path, ex);
		}
	}

}
