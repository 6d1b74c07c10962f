package dk.vaekstspor.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Danish texts of Camunda's web applications against the English ones that ship.
 */
class WebApplicationLocaleTests {

	/** Values in braces and markup, which the applications rely on. */
	private static final Pattern PLACEHOLDER = Pattern
		.compile("\\{\\{\\s*\\w+\\s*}}|</?(?:a|b|br|code|em|i|li|p|span|strong|ul)\\b[^>]*>|&\\w+;");

	@ParameterizedTest
	@CsvSource({ "tasklist, 412", "cockpit, 2460", "admin, 575", "welcome, 172" })
	void danishHasExactlyTheKeysOfTheShippedEnglish(String application, int count) {
		Map<String, String> english = labels(application, "en");

		assertThat(english).hasSize(count);
		assertThat(labels(application, "da")).containsOnlyKeys(english.keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void danishKeepsTheEnglishPlaceholders(String application) {
		Map<String, String> danish = labels(application, "da");

		labels(application, "en").forEach((key, text) -> assertThat(placeholders(danish.get(key))).as(key)
			.containsExactlyInAnyOrderElementsOf(placeholders(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void noDanishTextIsEmpty(String application) {
		Map<String, String> danish = labels(application, "da");

		labels(application, "en").forEach((key, text) -> {
			if (!text.isBlank()) {
				assertThat(danish.get(key)).as(key).isNotBlank();
			}
		});
	}

	/** Sentences that are the same in both languages were forgotten. */
	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void noSentenceIsLeftInEnglish(String application) {
		Map<String, String> danish = labels(application, "da");

		labels(application, "en").forEach((key, text) -> {
			if (text.split(" ").length > 3) {
				assertThat(danish.get(key)).as(key).isNotEqualTo(text);
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin" })
	void danishDatesAreWrittenTheDanishWay(String application) {
		JsonNode dates = locale(application, "da").get("dateLocales");
		assertThat(dates.get("longDateFormat").get("L").asText()).isEqualTo("DD.MM.YYYY");
		assertThat(dates.get("longDateFormat").get("LT").asText()).isEqualTo("HH:mm");
		assertThat(dates.get("months")).hasSize(12);
		assertThat(dates.get("weekdays")).hasSize(7);
		locale(application, "en").get("dateLocales")
			.properties()
			.forEach((part) -> assertThat(dates.get(part.getKey()).size()).as(part.getKey())
				.isEqualTo(part.getValue().size()));
	}

	private static List<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
	}

	private static Map<String, String> labels(String application, String language) {
		Map<String, String> labels = new TreeMap<>();
		locale(application, language).get("labels")
			.properties()
			.forEach((label) -> labels.put(label.getKey(), label.getValue().asText()));
		return labels;
	}

	private static JsonNode locale(String application, String language) {
		String path = "META-INF/resources/webjars/camunda/app/" + application + "/locales/" + language + ".json";
		try (InputStream file = new ClassPathResource(path).getInputStream()) {
			// the shipped English begins with a byte order mark
			String json = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
			return new ObjectMapper().readTree(json);
		}
		catch (IOException ex) {
			throw new IllegalStateException("no locale file " + path, ex);
		}
	}

}
