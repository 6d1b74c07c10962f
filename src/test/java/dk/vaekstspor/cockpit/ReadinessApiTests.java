package dk.vaekstspor.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.tasklist.TasklistSession;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class ReadinessApiTests {

	private static final String ADDRESS = "/api/taskforce-readiness";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private Roster roster;

	@Autowired
	private ObjectMapper json;

	@LocalServerPort
	private int port;

	@BeforeEach
	void fillTheRoster() {
		this.testing.at(Instant.parse("2026-11-25T08:00:00Z"));
		this.roster.save(StaffMember.of("brand", "Bodil Brand", null, Department.BEREDSKAB)
			.knowing(Competence.FIRE_SAFETY)
			.away(new Absence(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 11))));
	}

	@AfterEach
	void cleanUp() {
		this.testing.resetClock();
		this.roster.remove("brand");
	}

	@ParameterizedTest
	@CsvSource({ "leder, 200", "sagsbehandler, 403", "byg, 403", "admin, 403", "nobody, 401" })
	void answersManagersOnly(String user, int status) {
		assertThat(this.http.withBasicAuth(user, user).getForEntity(ADDRESS, String.class).getStatusCode().value())
			.isEqualTo(status);
	}

	@Test
	void turnsStrangersAway() {
		assertThat(this.http.getForEntity(ADDRESS, String.class).getStatusCode().value()).isEqualTo(401);
	}

	@Test
	void saysForEachCompetenceWhoIsThereTodayAndInTheComingWeeks() {
		JsonNode readiness = this.http.withBasicAuth("leder", "leder").getForObject(ADDRESS, JsonNode.class);

		assertThat(readiness.path("asOf").asText()).isEqualTo("2026-11-25");
		assertThat(readiness.path("deadline").asText()).isEqualTo("2026-12-02");
		assertThat(readiness.path("attractDeadline").asText()).isEqualTo("2026-11-30");
		assertThat(readiness.path("startable").isInt()).isTrue();
		JsonNode fire = competence(readiness, "fire_safety");
		assertThat(fire.path("label").asText()).isEqualTo("Brandsikkerhed");
		assertThat(fire.path("people").asInt()).isOne();
		assertThat(fire.path("onlyPerson").asText()).isEqualTo("Bodil Brand");
		assertThat(fire.path("availableNames")).extracting(JsonNode::asText).containsExactly("Bodil Brand");
		assertThat(fire.path("load").asInt()).isZero();
		assertThat(fire.path("gap").asBoolean()).isTrue();
		assertThat(fire.path("weeks")).extracting((week) -> week.path("week").asInt())
			.containsExactly(48, 49, 50, 51, 52, 53, 1);
		assertThat(fire.path("weeks")).extracting((week) -> week.path("available").asInt())
			.containsExactly(1, 0, 1, 1, 1, 1, 1);
		assertThat(fire.at("/weeks/1/from").asText()).isEqualTo("2026-11-30");
		assertThat(competence(readiness, "KULTUR").path("onlyPerson").isNull()).isTrue();
	}

	@Test
	void showsCockpitTheSame() throws Exception {
		TasklistSession manager = new TasklistSession(this.port).signIn("leder");
		TasklistSession caseworker = new TasklistSession(this.port).signIn("sagsbehandler");
		String address = "/api/vaekstspor/taskforce-readiness";

		assertThat(this.json.readTree(manager.get(address).body()))
			.isEqualTo(this.http.withBasicAuth("leder", "leder").getForObject(ADDRESS, JsonNode.class));
		assertThat(caseworker.get(address).statusCode()).isEqualTo(403);
		assertThat(new TasklistSession(this.port).get(address).statusCode()).isEqualTo(401);
	}

	@Test
	void isDescribed() {
		JsonNode description = this.http.getForObject("/v3/api-docs", JsonNode.class);

		assertThat(description.at("/paths/~1api~1taskforce-readiness/get/responses").fieldNames()).toIterable()
			.contains("200", "401", "403");
		assertThat(description.at("/components/schemas/CompetenceReadiness/properties").fieldNames()).toIterable()
			.containsExactly("code", "label", "people", "available", "availableNames", "load", "onlyPerson", "weeks",
					"gap");
		assertThat(description.at("/components/schemas/CompetenceReadiness/properties"))
			.allMatch((field) -> !field.path("description").asText().isBlank());
	}

	private static JsonNode competence(JsonNode readiness, String code) {
		return StreamSupport.stream(readiness.path("competences").spliterator(), false)
			.filter((one) -> one.path("code").asText().equals(code))
			.findFirst()
			.orElseThrow();
	}

}
