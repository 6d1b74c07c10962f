package dk.vaekstspor.api;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.calls.ProblemTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
@ExtendWith(OutputCaptureExtension.class)
class SuggestionsProblemsTests {

	private static final String SECRET = "kvæghuset på Hemmelighedsvej";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ProblemTexts texts;

	@AfterEach
	void logsNothingOfTheText(CapturedOutput output) {
		assertThat(output.getAll()).doesNotContain("Hemmelighedsvej");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "{", "[]", "7", "\"" + SECRET + "\"", "{\"text\": \"" + SECRET,
			"{\"text\": \"a\"} {}", "{\"text\": \"a\", \"text\": \"b\"}", "{\"needs\": [\"SITE\"",
			"\u0000\u0000\u0000{", "{\"text\": \"a\u0000b\"}", "{\"employees\": NaN}", "<text>" + SECRET + "</text>" })
	void refusesWhatIsNotOneJsonObject(String body) {
		for (String path : new String[] { "/api/triage", "/api/partner-matches" }) {
			JsonNode problem = call(path).problem(body, HttpStatus.BAD_REQUEST);

			assertThat(problem.path("type").asText()).isEqualTo("urn:vaekstspor:problem:malformed");
			assertThat(problem.path("title").asText()).isEqualTo("Indholdet kan ikke læses");
		}
	}

	@Test
	void refusesWhatIsNotUtf8() {
		call("/api/triage").problem(("{\"text\": \"" + SECRET + "\"}").getBytes(StandardCharsets.ISO_8859_1),
				HttpStatus.BAD_REQUEST);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "triage | {'text': 7} | text | text",
			"triage | {'text': ['SECRET']} | text | text", "triage | {'text': {'a': 'SECRET'}} | text | text",
			"triage | {'text': true} | text | text", "triage | {'industryCode': 256200} | industryCode | text",
			"triage | {'employees': '12'} | employees | number", "triage | {'employees': ''} | employees | number",
			"triage | {'employees': 1.5} | employees | number", "triage | {'employees': true} | employees | number",
			"triage | {'employees': 99999999999} | employees | number",
			"triage | {'employees': [1]} | employees | number", "triage | {'SECRET': 1} | SECRET | unknown",
			"triage | {'': 1} | `` | unknown", "triage | {'needs': []} | needs | unknown",
			"partner-matches | {'needs': 'SITE'} | needs | list", "partner-matches | {'needs': ''} | needs | list",
			"partner-matches | {'needs': {}} | needs | list", "partner-matches | {'needs': [1]} | needs[0] | text",
			"partner-matches | {'secondarySectors': ['DESIGN', []]} | secondarySectors[1] | text",
			"partner-matches | {'limit': '5'} | limit | number", "partner-matches | {'text': 1} | text | text",
			"partner-matches | {'industryCode': '1'} | industryCode | unknown" })
	void namesTheFieldOfAWrongTypeOrNobodyKnows(String call, String body, String field, String wanted) {
		JsonNode problem = call("/api/" + call).header("Accept-Language", "en")
			.problem(body.replace('\'', '"').replace("SECRET", SECRET), HttpStatus.BAD_REQUEST);

		Map<String, String> reasons = Map.of("text", "The value must be a text.", "number",
				"The value must be a whole number.", "list", "The value must be a list of texts.", "unknown",
				"There is no such field.");
		assertThat(problem.path("errors")).hasSize(1);
		assertThat(problem.at("/errors/0/field").asText()).isEqualTo(field.replace("SECRET", SECRET));
		assertThat(problem.at("/errors/0/reason").asText()).isEqualTo(reasons.get(wanted));
	}

	@Test
	void shortensTheNameOfAFieldThatNobodyKnows() {
		JsonNode problem = call("/api/triage").problem("{\"" + "x".repeat(30_000) + "\": 1}", HttpStatus.BAD_REQUEST);

		assertThat(problem.at("/errors/0/field").asText()).isEqualTo("x".repeat(60) + "…");
	}

	@Test
	void stopsReadingABodyThatIsTooLarge() {
		String body = "{\"text\": \"" + SECRET + "x".repeat((int) ApiConfiguration.MOST.toBytes()) + "\"}";

		for (String path : new String[] { "/api/triage", "/api/partner-matches" }) {
			assertThat(call(path).problem(body, HttpStatus.PAYLOAD_TOO_LARGE).path("detail").asText())
				.isEqualTo("Der kan højst sendes 2.048 kB. Forkort teksten, og send igen.");
		}
	}

	@Test
	void refusesOtherContentThanJson() {
		assertThat(call("/api/triage").header("Content-Type", "text/plain")
			.problem(SECRET, HttpStatus.UNSUPPORTED_MEDIA_TYPE)
			.path("detail")
			.asText()).endsWith("kaldet tager: [application/json]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "da | Felter mangler", "en-GB,en;q=0.9 | Fields are missing",
			"de | Felter mangler", "%% | Felter mangler" })
	void speaksTheCallersLanguage(String wanted, String title) {
		assertThat(call("/api/triage").header("Accept-Language", wanted)
			.problem("{}", HttpStatus.BAD_REQUEST)
			.path("title")
			.asText()).startsWith(title);
	}

	@Test
	void saysNothingOfTheTextWhenSomethingBreaks(CapturedOutput output) {
		var broken = new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));

		var problem = new SuggestionsProblems(this.texts).failed(broken, Locale.ENGLISH);

		assertThat(problem.getStatus()).isEqualTo(500);
		assertThat(problem.getDetail()).isEqualTo("We could not answer. Try again in a while.");
		assertThat(output).contains("Nothing could be suggested: java.lang.IllegalStateException by ");
	}

	@Test
	void describesBothCalls() {
		ResponseEntity<JsonNode> answer = this.http.getForEntity("/v3/api-docs", JsonNode.class);
		JsonNode description = answer.getBody();

		for (String call : new String[] { "triage", "partner-matches" }) {
			JsonNode post = description.at("/paths/~1api~1" + call + "/post");
			assertThat(post.path("summary").asText()).isNotBlank();
			assertThat(post.path("tags").toString()).isEqualTo("[\"Suggestions\"]");
			assertThat(post.path("responses").fieldNames()).toIterable()
				.contains("200", "400", "401", "403", "413", "415");
			assertThat(post.at("/responses/200/content/application~1json/schema")).isNotEmpty();
		}
		for (String schema : new String[] { "TriageRequest", "Triage", "TriageNeed", "TriageReasons",
				"PartnerMatchRequest", "PartnerMatch" }) {
			assertThat(description.at("/components/schemas/" + schema + "/properties")).as(schema)
				.isNotEmpty()
				.allMatch((field) -> !field.path("description").asText().isBlank() || field.has("$ref"), "described");
		}
		assertThat(description.at("/components/schemas/Triage/properties/sector/type").toString())
			.isEqualTo("[\"string\",\"null\"]");
		assertThat(description.at("/components/schemas/TriageRequest/required").toString()).isEqualTo("[\"text\"]");
		assertThat(description.at("/components/schemas/PartnerMatchRequest/properties/limit/default").asInt())
			.isEqualTo(10);
	}

	private SuggestionCall call(String path) {
		return new SuggestionCall(this.http, path);
	}

}
