package dk.vaekstspor.tasklist;

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
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class TasklistLocaleTests {

	/** Values in braces and markup, which Tasklist relies on. */
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|</?a\\b[^>]*>|<br/>|&\\w+;");

	private final Map<String, String> english = labels("en");

	private final Map<String, String> danish = labels("da");

	@Test
	void danishHasExactlyTheKeysOfTheShippedEnglish() {
		assertThat(this.english).hasSize(412);
		assertThat(this.danish).containsOnlyKeys(this.english.keySet());
	}

	@Test
	void danishKeepsTheEnglishPlaceholders() {
		this.english.forEach((key, text) -> assertThat(placeholders(this.danish.get(key))).as(key)
			.containsExactlyInAnyOrderElementsOf(placeholders(text)));
	}

	@Test
	void noDanishTextIsEmpty() {
		assertThat(this.danish.values()).allSatisfy((text) -> assertThat(text).isNotBlank());
	}

	@Test
	void danishDatesAreWrittenTheDanishWay() {
		JsonNode dates = locale("da").get("dateLocales");
		assertThat(dates.get("longDateFormat").get("L").asText()).isEqualTo("DD.MM.YYYY");
		assertThat(dates.get("longDateFormat").get("LT").asText()).isEqualTo("HH:mm");
		assertThat(dates.get("months")).hasSize(12);
		assertThat(dates.get("weekdays")).hasSize(7);
		locale("en").get("dateLocales")
			.properties()
			.forEach((part) -> assertThat(dates.get(part.getKey()).size()).as(part.getKey())
				.isEqualTo(part.getValue().size()));
	}

	private static List<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
	}

	private static Map<String, String> labels(String language) {
		Map<String, String> labels = new TreeMap<>();
		locale(language).get("labels").properties().forEach((e) -> labels.put(e.getKey(), e.getValue().asText()));
		return labels;
	}

	private static JsonNode locale(String language) {
		String path = "META-INF/resources/webjars/camunda/app/tasklist/locales/" + language + ".json";
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
