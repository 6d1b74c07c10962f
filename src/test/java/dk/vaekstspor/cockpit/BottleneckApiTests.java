package dk.vaekstspor.cockpit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.steprecord.Span;
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
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class BottleneckApiTests {

	private static final String ADDRESS = "/api/bottlenecks/companyEngagement";

	/** A year of which no other test has anything. */
	private static final String YEAR = ADDRESS + "?from=2019-01-01&to=2019-12-31";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ObjectMapper json;

	@LocalServerPort
	private int port;

	@BeforeEach
	void plant() {
		this.database.update("INSERT INTO case_profile (case_number, sector, case_type) VALUES ('2019-1', 'DESIGN', "
				+ "'attract')");
		this.database.update(
				"INSERT INTO process_record (id, process_key, root, case_number, started_at, ended_at, "
						+ "outcome) VALUES ('old', 'companyEngagement', 'old', '2019-1', ?, ?, 'COMPLETED')",
				OffsetDateTime.parse("2019-03-04T07:00:00Z"), OffsetDateTime.parse("2019-03-11T11:00:00Z"));
		for (int hours = 1; hours <= 5; hours++) {
			OffsetDateTime entered = OffsetDateTime.parse("2019-03-04T07:00:00Z");
			OffsetDateTime left = entered.plusHours(hours);
			this.database.update("""
					INSERT INTO step_record (id, process_key, process_instance, case_number, step, waits_for,
					entered_at, due_at, claimed, held_since, unclaimed_millis, unclaimed_working_millis, claimed_millis,
					claimed_working_millis, waiting_millis, waiting_working_millis, left_at, outcome, span)
					VALUES (?, 'companyEngagement', 'old', '2019-1', 'userTask_assessEnquiry', 'caseworker', ?, ?,
					FALSE, ?, ?, ?, 0, 0, 0, 0, ?, 'COMPLETED', ?)""", "old" + hours, entered, entered.plusHours(4),
					entered, hours * 3_600_000L, hours * 3_600_000L, left,
					Span.of(entered.toInstant(), left.toInstant()));
		}
	}

	@AfterEach
	void cleanUp() {
		this.database.update("DELETE FROM step_record WHERE process_instance = 'old'");
		this.database.update("DELETE FROM process_record WHERE id = 'old'");
		this.database.update("DELETE FROM case_profile WHERE case_number = '2019-1'");
	}

	@ParameterizedTest
	@CsvSource({ "leder, 200", "sagsbehandler, 403", "byg, 403", "jurist, 403", "admin, 403", "nobody, 401" })
	void answersManagersOnly(String user, int status) {
		assertThat(this.http.withBasicAuth(user, user).getForEntity(ADDRESS, String.class).getStatusCode().value())
			.isEqualTo(status);
	}

	@Test
	void turnsStrangersAway() {
		assertThat(this.http.getForEntity(ADDRESS, String.class).getStatusCode().value()).isEqualTo(401);
	}

	@Test
	void tellsWhereCasesWaited() {
		JsonNode report = get(YEAR);

		assertThat(report.path("processName").asText()).isEqualTo("Virksomhedsforløb");
		assertThat(report.path("asOf").asText()).isEqualTo("2019-12-31T23:00:00Z");
		assertThat(report.path("open").asText()).isEqualTo("include");
		assertThat(report.at("/precision/exact").asBoolean()).isTrue();
		assertThat(report.at("/cases/started").asInt()).isOne();
		assertThat(report.at("/cases/ended").asInt()).isOne();
		assertThat(report.at("/cases/running").asInt()).isZero();
		JsonNode step = report.at("/steps/0");
		assertThat(step.path("step").asText()).isEqualTo("userTask_assessEnquiry");
		assertThat(step.path("name").asText()).isEqualTo("Vurdér henvendelse");
		assertThat(step.path("waitsFor").asText()).isEqualTo("caseworker");
		assertThat(step.path("completed").asInt()).isEqualTo(5);
		assertThat(step.at("/total/calendarHours/median").asDouble()).isEqualTo(3);
		assertThat(step.at("/total/calendarHours/p85").asDouble()).isEqualTo(5);
		assertThat(step.at("/claimed/calendarHours/median").isNull()).isTrue();
		assertThat(step.at("/target/setting").asText()).isEqualTo("assessment");
		assertThat(step.at("/target/workingDays").asInt()).isEqualTo(2);
		assertThat(step.path("breachShare").asDouble()).isEqualTo(0.2);
		assertThat(step.path("delayShare").asDouble()).isOne();
		assertThat(step.at("/weeks/0/week").asText()).isEqualTo("2019-W10");
		assertThat(step.at("/weeks/0/arrivals").asInt()).isEqualTo(5);
		assertThat(report.path("steps")).extracting((one) -> one.path("step").asText())
			.contains("userTask_assessStateAid", "userTask_closeCase");
		assertThat(get(YEAR + "&open=exclude").at("/steps/0/total/calendarHours/p85").asDouble()).isEqualTo(4.4);
	}

	@Test
	void filtersBySectorAndType() {
		assertThat(completed(YEAR + "&sector=DESIGN&caseType=attract")).isEqualTo(5);
		assertThat(completed(YEAR + "&sector=DESIGN&caseType=retain")).isZero();
		assertThat(completed(YEAR + "&sector=PRODUCTION")).isZero();
	}

	@Test
	void namesEveryFilterThatIsWrong() {
		String address = ADDRESS + "?from=31-12-2019&to=2019-02-30&sector=Design&caseType=x&open=yes";

		ResponseEntity<JsonNode> refused = exchange(address, "da");

		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(refused.getBody().path("errors")).extracting((error) -> error.path("field").asText())
			.containsExactly("from", "to", "sector", "caseType", "open");
		assertThat(refused.getBody().at("/errors/0/reason").asText()).contains("åååå-mm-dd");
		assertThat(exchange(address, "en").getBody().at("/errors/4/reason").asText())
			.isEqualTo("Write include or exclude.");
		assertThat(exchange(ADDRESS + "?from=2019-02-02&to=2019-02-01", "da").getBody().at("/errors/0/field").asText())
			.isEqualTo("to");
	}

	@Test
	void knowsOnlyProcessesThatExist() {
		ResponseEntity<JsonNode> unknown = exchange("/api/bottlenecks/nothing", "da");

		assertThat(unknown.getStatusCode().value()).isEqualTo(404);
		assertThat(unknown.getBody().path("type").asText()).isEqualTo("urn:vaekstspor:problem:unknown-process");
		assertThat(unknown.getBody().path("title").asText()).isEqualTo("Processen findes ikke");
	}

	@Test
	void writesATableForADanishSpreadsheet() {
		String csv = this.http.withBasicAuth("leder", "leder").getForObject(YEAR + "&format=csv", String.class);
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.ACCEPT, "text/csv");
		String accepted = this.http.withBasicAuth("leder", "leder")
			.exchange(YEAR, HttpMethod.GET, new HttpEntity<>(headers), String.class)
			.getBody();

		assertThat(csv).startsWith("\uFEFFtrin;navn;venter på;kommet til;");
		assertThat(csv.lines().toList().get(1))
			.startsWith("userTask_assessEnquiry;Vurdér henvendelse;sagsbehandler;5;5")
			.contains(";3,0000;");
		assertThat(accepted).isEqualTo(csv);
	}

	@Test
	void showsCockpitTheSame() throws Exception {
		String address = YEAR.replace("/api/", "/api/vaekstspor/");

		assertThat(this.json.readTree(new TasklistSession(this.port).signIn("leder").get(address).body()))
			.isEqualTo(get(YEAR));
		assertThat(new TasklistSession(this.port).signIn("sagsbehandler").get(address).statusCode()).isEqualTo(403);
		assertThat(new TasklistSession(this.port).get(address).statusCode()).isEqualTo(401);
	}

	@Test
	void isDescribed() {
		JsonNode description = this.http.getForObject("/v3/api-docs", JsonNode.class);
		JsonNode call = description.at("/paths/~1api~1bottlenecks~1{processKey}/get");

		assertThat(call.path("responses").fieldNames()).toIterable().contains("200", "400", "401", "403", "404");
		assertThat(call.path("parameters")).extracting((parameter) -> parameter.path("name").asText())
			.containsExactlyInAnyOrder("processKey", "from", "to", "sector", "caseType", "open", "format");
		for (String schema : List.of("Bottlenecks", "BottleneckStep", "BottleneckPhase", "BottleneckQuantiles",
				"BottleneckWeek")) {
			assertThat(description.at("/components/schemas/" + schema + "/properties")).as(schema)
				.isNotEmpty()
				.allMatch((field) -> field.has("$ref") || !field.path("description").asText().isBlank());
		}
	}

	private long completed(String address) {
		return StreamSupport.stream(get(address).path("steps").spliterator(), false)
			.mapToLong((step) -> step.path("completed").asLong())
			.sum();
	}

	private JsonNode get(String address) {
		return exchange(address, "da").getBody();
	}

	private ResponseEntity<JsonNode> exchange(String address, String language) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
		return this.http.withBasicAuth("leder", "leder")
			.exchange(address, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class);
	}

}
