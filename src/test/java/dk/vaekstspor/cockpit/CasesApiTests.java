package dk.vaekstspor.cockpit;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.PlantedSteps;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseAccess;
import dk.vaekstspor.casefile.CaseAccessLog;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.CaseResult;
import dk.vaekstspor.tasklist.TasklistSession;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class CasesApiTests {

	private static final String OVERVIEW = "/api/bottlenecks";

	private static final String STEP = "/api/bottlenecks/companyEngagement/steps/userTask_assessEnquiry";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private OpenedCases cases;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private CaseAccessLog accesses;

	@Autowired
	private JdbcTemplate jdbc;

	@LocalServerPort
	private int port;

	private PlantedSteps planted;

	private String number;

	@BeforeEach
	void haveACase() {
		this.planted = new PlantedSteps(this.jdbc, "companyEngagement");
		this.number = this.cases.received("Særlig Sagsøgning ApS", null, Channel.WEB, "a@b.example").caseNumber();
		String run = this.planted.run(this.number, "2020-01-06T07:00:00Z", null);
		this.planted.passage(run, this.number, "userTask_assessEnquiry", "caseworker", "2020-01-06T07:00:00Z",
				"2020-01-08T15:00:00Z", null);
	}

	@AfterEach
	void cleanUp() {
		this.planted.forget(this.number);
	}

	@ParameterizedTest
	@CsvSource({ "leder, 200", "sagsbehandler, 403", "byg, 403", "admin, 403", "nobody, 401" })
	void answersManagersOnly(String user, int status) {
		for (String address : List.of(OVERVIEW, STEP, "/api/cases", "/api/cases/" + this.number + "/timeline")) {
			assertThat(this.http.withBasicAuth(user, user).getForEntity(address, String.class).getStatusCode().value())
				.as(address)
				.isEqualTo(status);
		}
	}

	@Test
	void answersCockpitAlike() throws Exception {
		TasklistSession manager = new TasklistSession(this.port).signIn("leder");
		TasklistSession caseworker = new TasklistSession(this.port).signIn("sagsbehandler");
		for (String address : List.of("/bottlenecks", "/bottlenecks/companyEngagement/steps/userTask_assessEnquiry",
				"/cases", "/cases/" + this.number + "/timeline")) {
			assertThat(manager.get("/api/vaekstspor" + address).statusCode()).as(address).isEqualTo(200);
			assertThat(caseworker.get("/api/vaekstspor" + address).statusCode()).as(address).isEqualTo(403);
			assertThat(new TasklistSession(this.port).get("/api/vaekstspor" + address).statusCode()).as(address)
				.isEqualTo(401);
		}
	}

	@Test
	void findsCasesByWhatTheyAreCalled() {
		this.caseFiles.close(this.number, CaseResult.WITHDRAWN);

		JsonNode found = get("/api/cases?query=særlig sagsøgning&state=finished&result=WITHDRAWN");

		assertThat(found.path("cases")).isNotEmpty();
		JsonNode line = found.at("/cases/0");
		assertThat(line.path("caseNumber").asText()).isEqualTo(this.number);
		assertThat(line.path("company").asText()).isEqualTo("Særlig Sagsøgning ApS");
		assertThat(line.path("resultLabel").asText()).isEqualTo("Trukket tilbage");
		assertThat(get("/api/cases?query=" + this.number).path("total").asInt()).isOne();
		assertThat(get("/api/cases?query=" + this.number + "&state=open").path("total").asInt()).isZero();
		assertThat(get("/api/cases?query=" + this.number + "&to=2019-12-31").path("total").asInt()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "from=25.11.2026, from", "to=2026-02-30, to", "state=halv, state", "result=GODT, result",
			"page=-1, page", "page=to, page" })
	void saysWhichParameterIsWrong(String parameter, String field) {
		ResponseEntity<JsonNode> answer = this.http.withBasicAuth("leder", "leder")
			.getForEntity("/api/cases?" + parameter, JsonNode.class);

		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo(field);
		assertThat(answer.getBody().at("/errors/0/reason").asText()).isNotBlank();
	}

	@Test
	void logsWhoReadsOfConfidentialCases() {
		get("/api/cases/" + this.number + "/timeline");
		this.caseFiles.flag(this.number, Flag.CONFIDENTIAL);
		assertThat(this.accesses.of(this.number)).isEmpty();

		get("/api/cases/" + this.number + "/timeline");
		get("/api/cases?query=" + this.number);
		JsonNode step = get(STEP + "?to=2020-01-31");

		assertThat(step.at("/oldestOpen/0/confidential").asBoolean()).isTrue();
		assertThat(this.accesses.of(this.number)).extracting(CaseAccess::userId)
			.containsExactly("leder", "leder", "leder");
	}

	@Test
	void tellsTheTimelineWithTheModelThatDrawsIt() {
		JsonNode timeline = get("/api/cases/" + this.number + "/timeline");

		assertThat(timeline.path("company").asText()).isEqualTo("Særlig Sagsøgning ApS");
		JsonNode process = timeline.at("/processes/0");
		assertThat(process.path("processName").asText()).isEqualTo("Virksomhedsforløb");
		assertThat(process.path("processDefinitionId").asText()).startsWith("companyEngagement:");
		JsonNode step = process.at("/steps/0");
		assertThat(step.path("number").asInt()).isOne();
		assertThat(step.path("name").asText()).isEqualTo("Vurdér henvendelse");
		assertThat(step.path("late").asBoolean()).isTrue();
		assertThat(step.path("unclaimedHours").asDouble()).isEqualTo(step.path("hours").asDouble()).isPositive();
	}

	@Test
	void tellsOfAStep() {
		JsonNode detail = get(STEP + "?to=2020-01-31");

		assertThat(detail.path("processKey").asText()).isEqualTo("companyEngagement");
		assertThat(detail.at("/step/open").asInt()).isOne();
		assertThat(detail.at("/oldestOpen/0/company").asText()).isEqualTo("Særlig Sagsøgning ApS");
		assertThat(detail.at("/distribution/calendarHours")).isNotEmpty();
		assertThat(detail.path("whatIf").isNull()).isTrue();
	}

	@Test
	void knowsNoOtherStepsAndCases() {
		assertThat(status("/api/bottlenecks/companyEngagement/steps/nothing")).isEqualTo(404);
		assertThat(status("/api/bottlenecks/nothing/steps/nothing")).isEqualTo(404);
		assertThat(status("/api/cases/2020-99999/timeline")).isEqualTo(404);
		assertThat(status(STEP + "?from=nu")).isEqualTo(400);
	}

	@Test
	void isDescribed() {
		JsonNode paths = this.http.getForObject("/v3/api-docs", JsonNode.class).path("paths");

		assertThat(paths.fieldNames()).toIterable()
			.contains(OVERVIEW, "/api/bottlenecks/{processKey}/steps/{step}", "/api/cases",
					"/api/cases/{caseNumber}/timeline");
		assertThat(paths.at("/~1api~1cases/get/parameters")).extracting((parameter) -> parameter.path("name").asText())
			.containsExactlyInAnyOrder("query", "from", "to", "state", "result", "page");
	}

	private JsonNode get(String address) {
		return this.http.withBasicAuth("leder", "leder").getForObject(address, JsonNode.class);
	}

	private int status(String address) {
		return this.http.withBasicAuth("leder", "leder").getForEntity(address, String.class).getStatusCode().value();
	}

}
