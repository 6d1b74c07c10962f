package dk.vaekstspor.api;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import dk.vaekstspor.VaekstsporTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class TriageApiTests {

	private static final String TEXT = "Naboen klager over støj, og vores miljøgodkendelse udløber. Ellers flytter vi "
			+ "slagteriet til Ikast. Det må ikke komme ud.";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@CsvSource({ "leder, 200", "sagsbehandler, 200", "byg, 403", "jurist, 403", "admin, 403", "nobody, 401" })
	void isForCaseworkersAndManagers(String user, int status) {
		assertThat(call().as(user).send(Map.of("text", TEXT)).getStatusCode().value()).isEqualTo(status);
	}

	@Test
	void turnsStrangersAway() {
		JsonNode answer = this.http.postForObject("/api/triage", Map.of("text", TEXT), JsonNode.class);

		assertThat(answer.path("status").asInt()).isEqualTo(401);
		assertThat(answer.path("type").asText()).isEqualTo("urn:vaekstspor:problem:sign-in");
	}

	@Test
	void suggestsAndSaysWhy() {
		JsonNode triage = call().suggestion(Map.of("text", TEXT, "industryCode", "10.11.10", "employees", 80));

		assertThat(triage.fieldNames()).toIterable()
			.containsExactly("caseType", "sector", "secondarySectors", "needs", "flags", "kind", "because");
		assertThat(triage.path("kind").asText()).isEqualTo("COMPANY_CASE");
		assertThat(triage.path("caseType").asText()).isEqualTo("retain");
		assertThat(triage.path("sector").asText()).isEqualTo("AGRI_FOOD");
		assertThat(triage.path("secondarySectors")).extracting(JsonNode::asText).contains("PRODUCTION");
		JsonNode need = triage.at("/needs/0");
		assertThat(need.fieldNames()).toIterable().containsExactly("code", "confidence", "because");
		assertThat(need.path("code").asText()).isEqualTo("ENVIRONMENT_PERMIT");
		assertThat(need.path("confidence").asDouble()).isBetween(0.5, 1.0);
		assertThat(need.path("because")).extracting(JsonNode::asText).contains("miljøgodkendelse");
		assertThat(triage.path("flags")).extracting(JsonNode::asText).contains("confidential");
	}

	@Test
	void givesAReasonForEverySuggestion() {
		JsonNode triage = call().suggestion(Map.of("text", TEXT, "industryCode", "101110"));

		JsonNode because = triage.path("because");
		assertThat(because.path("sector").toString()).isEqualTo("[\"branchekode 101110\"]");
		assertThat(because.at("/secondarySectors/PRODUCTION")).isNotEmpty();
		assertThat(because.at("/flags/confidential/0").asText()).isEqualTo("må ikke komme ud");
		assertThat(because.path("caseType")).isNotEmpty()
			.allMatch((word) -> TEXT.toLowerCase().contains(word.asText()));
		assertThat(because.path("kind").isArray()).isTrue();
		assertThat(because.path("flags").fieldNames()).toIterable()
			.containsExactlyElementsOf(texts(triage.path("flags")));
		assertThat(because.path("secondarySectors").fieldNames()).toIterable()
			.containsExactlyElementsOf(texts(triage.path("secondarySectors")));
	}

	@ParameterizedTest
	@CsvSource({ "62.01.00, IT_BUSINESS_SERVICES", "621000, IT_BUSINESS_SERVICES", "310100, DESIGN", "31.00.00, DESIGN",
			"62.01, IT_BUSINESS_SERVICES" })
	void takesCodesOfBothEditionsWithAndWithoutDots(String code, String sector) {
		assertThat(call().suggestion(Map.of("text", TEXT, "industryCode", code)).path("sector").asText())
			.isEqualTo(sector);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\t", "!?", "😀🚀", "\u0000\u0001" })
	void callsATextWithoutWordsEmpty(String text) {
		JsonNode triage = call().suggestion(Map.of("text", text));

		assertThat(triage.path("kind").asText()).isEqualTo("EMPTY");
		assertThat(triage.path("caseType").isNull()).isTrue();
		assertThat(triage.path("sector").isNull()).isTrue();
		assertThat(triage.path("needs").isArray()).isTrue();
		assertThat(triage.path("needs")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "byggegrund", "Wir suchen ein Grundstück.", "نريد أرضا لبناء مصنع", "我们需要土地建厂",
			"Vi mangler\u0000 en grund 👩‍🌾 \u202e", "<script>alert(1)</script> ${7*7} {0} #{x}",
			"Mit CPR-nummer er 010190-1234." })
	void readsWhateverPeopleWrite(String text) {
		assertThat(call().suggestion(Map.of("text", text)).path("kind").asText()).isNotEqualTo("EMPTY");
	}

	@Test
	void readsHalfCharacters() {
		assertThat(call().suggestion("{\"text\": \"ab\\ud800cd mangler en grund\\udfff\"}").path("kind").asText())
			.isEqualTo("COMPANY_CASE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Vi mangler en grund. ", "x", "å😀", "\\\"" })
	void readsTheLongestText(String part) {
		call().suggestion(Map.of("text", longest(part)));
	}

	@Test
	void refusesALongerText() {
		JsonNode problem = call().header("Accept-Language", "en")
			.problem(Map.of("text", longest("å") + "å"), HttpStatus.BAD_REQUEST);

		assertThat(problem.at("/errors/0").toString())
			.isEqualTo("{\"field\":\"text\",\"reason\":\"The text may have at most 100,000 characters.\"}");
	}

	@Test
	void namesTheUnknownCodeAmongAllFaults() {
		JsonNode problem = call().problem(Map.of("industryCode", "99.99.99", "employees", -1), HttpStatus.BAD_REQUEST);

		assertThat(problem.path("type").asText()).isEqualTo("urn:vaekstspor:problem:invalid");
		assertThat(problem.path("errors")).extracting((error) -> error.path("field").asText())
			.containsExactly("text", "industryCode", "employees");
		assertThat(problem.path("errors")).extracting((error) -> error.path("reason").asText())
			.satisfiesExactly((reason) -> assertThat(reason).isEqualTo("Feltet skal udfyldes."),
					(reason) -> assertThat(reason).startsWith("Branchekoden »99.99.99« findes ikke."),
					(reason) -> assertThat(reason).isEqualTo("Tallet skal være mindst 0."));
	}

	@Test
	void keepsNothing() {
		int before = precedents();
		call().suggestion(Map.of("text", TEXT));

		assertThat(precedents()).isEqualTo(before);
	}

	private int precedents() {
		return this.database.sql("select count(*) from precedent").query(Integer.class).single();
	}

	private static String longest(String part) {
		return part.repeat(RequestCheck.LONGEST_TEXT / part.codePointCount(0, part.length()));
	}

	private static List<String> texts(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
	}

	private SuggestionCall call() {
		return new SuggestionCall(this.http, "/api/triage");
	}

}
