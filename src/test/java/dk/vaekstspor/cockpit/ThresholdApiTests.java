package dk.vaekstspor.cockpit;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.RecordedSteps;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.tasklist.TasklistSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class ThresholdApiTests {

	private static final String ASSESS = "/api/bottlenecks/companyEngagement/steps/userTask_assessEnquiry/thresholds";

	private static final String UNTARGETED = "/api/bottlenecks/followUp/steps/event_followUpDue/thresholds";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ObjectMapper json;

	@LocalServerPort
	private int port;

	private RecordedSteps records;

	@BeforeEach
	@AfterEach
	void forget() {
		this.testing.resetClock();
		this.records = new RecordedSteps(this.jdbc);
		this.records.clear();
		this.jdbc.update("DELETE FROM bottleneck_threshold");
	}

	@ParameterizedTest
	@CsvSource({ "leder, 200, 204", "sagsbehandler, 403, 403", "byg, 403, 403", "admin, 403, 403", "nobody, 401, 401" })
	void answersManagersOnly(String user, int reading, int changing) {
		assertThat(call(user, HttpMethod.GET, ASSESS, null).getStatusCode().value()).isEqualTo(reading);
		assertThat(call(user, HttpMethod.PUT, ASSESS, "{}").getStatusCode().value()).isEqualTo(changing);
		assertThat(call(user, HttpMethod.DELETE, ASSESS, null).getStatusCode().value()).isEqualTo(changing);
	}

	@Test
	void goesByTheSettingsUntilAManagerSaysOtherwise() {
		JsonNode view = get(ASSESS);

		assertThat(view.path("name").asText()).isEqualTo("Vurdér henvendelse");
		assertThat(view.path("own").asBoolean()).isFalse();
		assertThat(view.path("limits")).isEqualTo(view.path("standard"))
			.isEqualTo(read("{\"open\":null,\"oldestOpen\":null,\"late\":3,\"median\":null}"));
	}

	@Test
	void watchesNoStepWithoutTargetByItself() {
		assertThat(get(UNTARGETED).path("limits"))
			.isEqualTo(read("{\"open\":null,\"oldestOpen\":null,\"late\":null,\"median\":null}"));
	}

	@Test
	void takesWhatAManagerSetsAndForgetsItAgain() {
		put("{\"open\":10,\"oldestOpen\":40,\"late\":null,\"median\":16}");
		assertThat(get(ASSESS).path("own").asBoolean()).isTrue();
		assertThat(get(ASSESS).path("limits"))
			.isEqualTo(read("{\"open\":10,\"oldestOpen\":40,\"late\":null,\"median\":16}"));
		put("{}");
		assertThat(get(ASSESS).path("own").asBoolean()).isTrue();
		assertThat(get(ASSESS).path("limits")).allMatch(JsonNode::isNull);

		call("leder", HttpMethod.DELETE, ASSESS, null);

		assertThat(get(ASSESS).path("own").asBoolean()).isFalse();
		assertThat(get(ASSESS).at("/limits/late").asInt()).isEqualTo(3);
		assertThat(call("leder", HttpMethod.DELETE, ASSESS, null).getStatusCode().value()).isEqualTo(204);
	}

	@Test
	void saysHowItStands() {
		this.testing.at(Instant.parse("2026-11-24T09:00:00Z"));
		this.records.open("companyEngagement", "userTask_assessEnquiry", Instant.parse("2026-11-23T09:00:00Z"),
				Instant.parse("2026-11-24T08:00:00Z"));
		this.records.open("companyEngagement", "userTask_assessEnquiry", Instant.parse("2026-11-24T08:00:00Z"),
				Instant.parse("2026-11-24T15:00:00Z"));

		assertThat(get(ASSESS).path("now"))
			.isEqualTo(read("{\"open\":2,\"oldestOpen\":8.0,\"late\":1,\"median\":null}"));
	}

	@Test
	void namesEveryNumberOutOfBounds() {
		ResponseEntity<JsonNode> answer = call("leder", HttpMethod.PUT, ASSESS,
				"{\"open\":0,\"oldestOpen\":10000,\"late\":-1,\"median\":1}");

		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.getBody().path("errors")).extracting((error) -> error.path("field").asText())
			.containsExactly("open", "oldestOpen", "late");
		assertThat(answer.getBody().at("/errors/0/reason").asText()).isEqualTo("Tallet skal være fra 1 til 9.999.");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'',
			value = { "'{\"late\":2.5}', late", "'{\"late\":\"3\"}', late", "'{\"lat\":3}', lat" })
	void namesWhatCannotBeRead(String body, String field) {
		ResponseEntity<JsonNode> answer = call("leder", HttpMethod.PUT, ASSESS, body);

		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo(field);
	}

	@ParameterizedTest
	@CsvSource({ "companyEngagement, userTask_unknown", "unknown, userTask_assessEnquiry",
			"companyEngagement, gateway_stateAid" })
	void knowsOnlySteps(String processKey, String step) {
		String address = "/api/bottlenecks/" + processKey + "/steps/" + step + "/thresholds";

		for (HttpMethod method : new HttpMethod[] { HttpMethod.GET, HttpMethod.PUT, HttpMethod.DELETE }) {
			ResponseEntity<JsonNode> answer = call("leder", method, address, (method == HttpMethod.PUT) ? "{}" : null);
			assertThat(answer.getStatusCode().value()).isEqualTo(404);
			assertThat(answer.getBody().path("title").asText()).isEqualTo("Trinnet findes ikke");
		}
	}

	@Test
	void showsCockpitTheSame() throws Exception {
		TasklistSession manager = new TasklistSession(this.port).signIn("leder");
		TasklistSession caseworker = new TasklistSession(this.port).signIn("sagsbehandler");
		String address = ASSESS.replace("/api/", "/api/vaekstspor/");

		assertThat(this.json.readTree(manager.get(address).body())).isEqualTo(get(ASSESS));
		assertThat(caseworker.get(address).statusCode()).isEqualTo(403);
		assertThat(new TasklistSession(this.port).get(address).statusCode()).isEqualTo(401);
	}

	@Test
	void isDescribed() {
		JsonNode description = this.http.getForObject("/v3/api-docs", JsonNode.class);
		JsonNode path = description.at("/paths/~1api~1bottlenecks~1{processKey}~1steps~1{step}~1thresholds");

		assertThat(path.fieldNames()).toIterable().containsExactlyInAnyOrder("get", "put", "delete");
		assertThat(path.at("/put/responses").fieldNames()).toIterable()
			.contains("204", "400", "401", "403", "404", "409");
		assertThat(description.at("/components/schemas/StepThresholds/properties"))
			.allMatch((field) -> field.has("description") || field.has("$ref"));
	}

	private void put(String body) {
		assertThat(call("leder", HttpMethod.PUT, ASSESS, body).getStatusCode().value()).isEqualTo(204);
	}

	private JsonNode get(String address) {
		return call("leder", HttpMethod.GET, address, null).getBody();
	}

	private ResponseEntity<JsonNode> call(String user, HttpMethod method, String address, String body) {
		HttpHeaders headers = new HttpHeaders();
		headers.setBasicAuth(user, user);
		if (body != null) {
			headers.setContentType(MediaType.APPLICATION_JSON);
		}
		return this.http.exchange(address, method, new HttpEntity<>(body, headers), JsonNode.class);
	}

	private JsonNode read(String text) {
		try {
			return this.json.readTree(text);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
