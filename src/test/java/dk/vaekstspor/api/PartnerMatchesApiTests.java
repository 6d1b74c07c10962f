package dk.vaekstspor.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.vocabulary.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class PartnerMatchesApiTests {

	private static final Map<String, Object> ROBOTS = Map.of("needs", List.of("AUTOMATION", "SKILLS"), "sector",
			"PRODUCTION", "secondarySectors", List.of("DESIGN"), "text",
			"Vi vil have robotter til at svejse og lære vores folk at bruge dem.", "employees", 28);

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private KnowledgePartners partners;

	@ParameterizedTest
	@CsvSource({ "leder, 200", "sagsbehandler, 200", "byg, 403", "jurist, 403", "admin, 403", "nobody, 401" })
	void isForCaseworkersAndManagers(String user, int status) {
		assertThat(call().as(user).send(ROBOTS).getStatusCode().value()).isEqualTo(status);
	}

	@Test
	void namesFivePartnersToChooseFromAndThenTheNextBest() {
		JsonNode matches = call().suggestion(ROBOTS);

		assertThat(matches).hasSizeBetween(6, 10);
		assertThat(matches.get(0).fieldNames()).toIterable().containsExactly("partnerId", "name", "score", "reasons");
		List<Double> scores = matches.findValues("score").stream().map(JsonNode::asDouble).toList();
		assertThat(scores).allMatch((score) -> score >= 0 && score <= 1);
		assertThat(scores.subList(0, 5)).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(scores.subList(5, scores.size())).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(matches).allSatisfy((match) -> {
			assertThat(match.path("reasons")).isNotEmpty();
			assertThat(this.partners.find(match.path("partnerId").asText()).orElseThrow().name())
				.isEqualTo(match.path("name").asText());
		});
		assertThat(matches.get(0).path("reasons").toString()).contains("robot");
	}

	@Test
	void namesAsManyAsAskedFor() {
		assertThat(call().suggestion(Map.of("needs", List.of("SITE"), "limit", 1))).hasSize(1);
		assertThat(call().suggestion(Map.of("text", "Vi vil have robotter.", "limit", 3))).hasSize(3);
		assertThat(call().suggestion(Map.of("needs", codes(), "limit", 50)).size()).isBetween(11, 50);
		assertThat(call().suggestion(Map.of("needs", codes()))).hasSize(10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "qwxz", "😀", "\u0000", "نريد أرضا", "010190-1234", "We need robots." })
	void takesAnyTextBesideNeeds(String text) {
		assertThat(call().suggestion(Map.of("needs", List.of("AUTOMATION"), "text", text))).isNotEmpty();
	}

	@Test
	void readsTheLongestText() {
		call().suggestion(Map.of("text", "Vi søger robotter. ".repeat(5263)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"needs\": [], \"text\": \" \"}", "{\"needs\": null, \"text\": null}",
			"{\"sector\": \"DESIGN\", \"employees\": 5}" })
	void asksForANeedOrAText(String body) {
		assertThat(call().problem(body, HttpStatus.BAD_REQUEST).path("errors"))
			.hasToString("[{\"field\":\"needs\",\"reason\":\"Angiv mindst ét behov eller en tekst.\"}]");
	}

	@Test
	void namesEveryUnknownCodeAndThoseThatExist() {
		Map<String, Object> body = Map.of("needs", List.of("SITE", "FOO", "site"), "sector", "production",
				"secondarySectors", List.of("DESIGN", "{0} ${7*7}"), "limit", 51, "employees", -1);

		JsonNode errors = call().header("Accept-Language", "en").problem(body, HttpStatus.BAD_REQUEST).path("errors");

		assertThat(errors).extracting((error) -> error.path("field").asText())
			.containsExactly("needs[1]", "needs[2]", "sector", "secondarySectors[1]", "employees", "limit");
		assertThat(errors.at("/0/reason").asText())
			.isEqualTo("There is no code \"FOO\". The codes are: " + String.join(", ", codes()) + ".");
		assertThat(errors.at("/2/reason").asText()).contains("\"production\"")
			.contains("HOSPITAL_SUPPLIERS, AGRI_FOOD");
		assertThat(errors.at("/3/reason").asText()).contains("\"{0} ${7*7}\"");
		assertThat(errors.at("/5/reason").asText()).isEqualTo("The number must be from 1 to 50.");
	}

	@Test
	void quotesStrangeCodesShortAndClean() {
		JsonNode errors = call()
			.problem("{\"needs\": [\"\\ud800\\u0000\", null, \"" + "y".repeat(5000) + "\"]}", HttpStatus.BAD_REQUEST)
			.path("errors");

		assertThat(errors.at("/0/reason").asText()).startsWith("Koden »« findes ikke. Koderne er: SITE, ");
		assertThat(errors.at("/1/field").asText()).isEqualTo("needs[1]");
		assertThat(errors.at("/2/reason").asText()).contains("»" + "y".repeat(60) + "…«");
	}

	@Test
	void boundsTheNumberOfCodes() {
		JsonNode problem = call().problem(Map.of("needs", Collections.nCopies(51, "X")), HttpStatus.BAD_REQUEST);

		assertThat(problem.path("errors")).hasToString("[{\"field\":\"needs\",\"reason\":\"Angiv højst 50 koder.\"}]");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 51, Integer.MAX_VALUE })
	void boundsTheLimit(int limit) {
		JsonNode problem = call().problem(Map.of("needs", List.of("SITE"), "limit", limit), HttpStatus.BAD_REQUEST);

		assertThat(problem.at("/errors/0/field").asText()).isEqualTo("limit");
	}

	private static List<String> codes() {
		return Arrays.stream(Need.values()).map(Need::code).toList();
	}

	private SuggestionCall call() {
		return new SuggestionCall(this.http, "/api/partner-matches");
	}

}
