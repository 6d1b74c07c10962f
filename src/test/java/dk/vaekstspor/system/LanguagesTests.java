package dk.vaekstspor.system;

import java.io.IOException;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

	private final Properties danish = load("messages.properties");

	private final Properties english = load("messages_en.properties");

	@Test
	void saysEverythingInBothLanguages() {
		assertThat(new TreeSet<>(this.english.keySet())).isEqualTo(new TreeSet<>(this.danish.keySet())).isNotEmpty();
	}

	@Test
	void fillsTheSameValuesIn() {
		this.danish.forEach((key, text) -> assertThat(placeholders(this.english.getProperty((String) key)))
			.isEqualTo(placeholders((String) text)));
	}

	@Test
	void leavesNoTextEmptyOrUntranslated() {
		this.danish
			.forEach((key, text) -> assertThat(this.english.getProperty((String) key)).isNotBlank().isNotEqualTo(text));
	}

	private static TreeSet<String> placeholders(String text) {
		TreeSet<String> found = new TreeSet<>();
		PLACEHOLDER.matcher(text).results().forEach((match) -> found.add(match.group()));
		return found;
	}

	private static Properties load(String file) {
		try {
			return PropertiesLoaderUtils.loadProperties(new EncodedResource(new ClassPathResource(file), "UTF-8"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
