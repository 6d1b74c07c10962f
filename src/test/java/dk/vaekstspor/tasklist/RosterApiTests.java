package dk.vaekstspor.tasklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.CompanyRows;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class RosterApiTests {

	private static final String ROSTER = "/api/vaekstspor/roster";

	private static final String OLE = """
			{"userId": "ole", "name": "Ole Ørsted", "email": "ole@vaekstspor.example", "department": "BYG",
			"otherDepartments": ["PLAN"], "competences": ["fire_safety"], "substitute": "byg", "weeklyHours": "4",
			"absences": ["2026-12-01..2026-12-05"]}
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private Roster roster;

	@Autowired
	private ConflictsOfInterest conflicts;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ObjectMapper json;

	private TasklistSession manager;

	@AfterEach
	void removeOle() {
		this.roster.remove("ole");
	}

	@Test
	void letsAManagerAddChangeAndRemoveAColleague() throws Exception {
		assertThat(manager().post(ROSTER, "application/json", OLE).statusCode()).isEqualTo(201);
		JsonNode ole = find("ole");
		assertThat(ole.get("competences").get(0).asText()).isEqualTo("fire_safety");
		assertThat(ole.get("absences").get(0).get("lastDay").asText()).isEqualTo("2026-12-05");
		assertThat(ole.get("signIn").asBoolean()).isFalse();
		assertThat(find("byg").get("signIn").asBoolean()).isTrue();

		String changed = OLE.replace("Ole Ørsted", "Ole Bro");
		String version = "/ole?version=" + ole.get("version").asLong();
		assertThat(manager().put(ROSTER + version, changed).statusCode()).isEqualTo(204);
		assertThat(this.roster.find("ole")).get().extracting(StaffMember::name).isEqualTo("Ole Bro");
		assertThat(detail(manager().put(ROSTER + version, OLE), 409)).contains("En anden har ændret");
		assertThat(manager().delete(ROSTER + "/ole?version=" + find("ole").get("version").asLong()).statusCode())
			.isEqualTo(204);
		assertThat(detail(manager().put(ROSTER + version, OLE), 404)).contains("ikke længere");
	}

	@Test
	void namesTheFieldsAtFault() throws Exception {
		JsonNode problem = this.json.readTree(manager()
			.post(ROSTER, "application/json", OLE.replace("\"4\"", "\"40\"").replace("Ole Ørsted", "Ole 010190-1234"))
			.body());

		assertThat(problem.get("errors").findValuesAsText("field")).containsExactly("name", "weekly_hours");
		assertThat(problem.toString()).doesNotContain("010190");
		assertThat(this.roster.find("ole")).isEmpty();
	}

	@Test
	void knowsTheWordsOfTheVocabulary() throws Exception {
		JsonNode vocabulary = this.json.readTree(manager().get(ROSTER + "/vocabulary").body());

		assertThat(vocabulary.get("departments")).hasSize(18);
		assertThat(vocabulary.get("competences").findValuesAsText("label")).contains("Brandsikkerhed");
	}

	@Test
	void exportsAFileThatCanBeImportedAgain() throws Exception {
		HttpResponse<String> exported = manager().get(ROSTER + "/export");
		List<StaffMember> before = this.roster.all();

		assertThat(exported.headers().firstValue("Content-Disposition")).hasValueSatisfying(
				(header) -> assertThat(header).matches("attachment; filename=\"bemanding-\\d{4}-\\d\\d-\\d\\d.csv\""));
		HttpResponse<String> answer = manager().post(ROSTER + "/import", "text/csv", exported.body());
		assertThat(this.json.readTree(answer.body()).toString()).isEqualTo("{\"added\":0,\"changed\":0,\"removed\":0}");
		assertThat(this.roster.all()).isEqualTo(before);
	}

	@Test
	void namesEveryFaultOfAFileAndTakesOverNothing() throws Exception {
		List<StaffMember> before = this.roster.all();
		String file = "user_id,name,email,department,other_departments,competences,substitute,weekly_hours,absences\n"
				+ "ole,Ole,,MARS,,,ole,6,\n";

		for (String check : List.of("true", "false")) {
			JsonNode problem = this.json
				.readTree(problem(manager().post(ROSTER + "/import?check=" + check, "text/csv", file), 422));
			assertThat(problem.get("errors")).extracting(JsonNode::toString)
				.contains("{\"line\":2,\"column\":\"department\",\"reason\":\"kendes ikke (»MARS«)\"}",
						"{\"line\":2,\"column\":\"substitute\",\"reason\":\"må ikke være personen selv (»ole«)\"}");
		}
		assertThat(this.roster.all()).isEqualTo(before);
	}

	@Test
	void onlyTellsWhatAFileWouldChangeWhenAskedTo() throws Exception {
		String file = manager().get(ROSTER + "/export").body() + "ole;Ole;;BYG;;;;6;\r\n";

		HttpResponse<String> answer = manager().post(ROSTER + "/import?check=true", "text/csv", file);

		assertThat(this.json.readTree(answer.body()).get("added").asInt()).isOne();
		assertThat(this.roster.find("ole")).isEmpty();
	}

	@Test
	void refusesAFileThatIsTooLarge() {
		String file = "x".repeat(RosterFileController.MOST_BYTES + 1);

		assertThat(detail(manager().post(ROSTER + "/import", "text/csv", file), 413)).contains("1 MB");
	}

	@Test
	void showsConflictsOfInterestUntilTheyEnd() throws Exception {
		long company = CompanyRows.company(this.database);
		this.conflicts.declare("byg", company, "Min søster ejer den");
		JsonNode conflict = find("byg").get("conflicts").get(0);
		assertThat(conflict.get("reason").asText()).isEqualTo("Min søster ejer den");
		assertThat(conflict.get("company").asText()).isEqualTo("Birk Maskinfabrik");

		this.conflicts.end(conflict.get("id").asLong(), "leder");
		assertThat(find("byg").get("conflicts")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/vocabulary", "/export" })
	void showsTheRosterToManagersOnly(String path) {
		assertThat(new TasklistSession(this.port).get(ROSTER + path).statusCode()).isEqualTo(401);
		HttpResponse<String> answer = new TasklistSession(this.port).signIn("sagsbehandler").get(ROSTER + path);
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain("byg");
	}

	@Test
	void letsNobodyElseChangeTheRoster() {
		TasklistSession caseworker = new TasklistSession(this.port).signIn("sagsbehandler");

		assertThat(caseworker.post(ROSTER, "application/json", OLE).statusCode()).isEqualTo(403);
		assertThat(caseworker.put(ROSTER + "/byg?version=0", OLE).statusCode()).isEqualTo(403);
		assertThat(caseworker.delete(ROSTER + "/byg?version=0").statusCode()).isEqualTo(403);
		assertThat(caseworker.post(ROSTER + "/import", "text/csv", "x").statusCode()).isEqualTo(403);
		assertThat(this.roster.find("ole")).isEmpty();
	}

	@Test
	void tellsWhoKeepsTheRoster() {
		assertThat(manager().get(ROSTER + "/access").body()).isEqualTo("{\"allowed\":true}");
		assertThat(new TasklistSession(this.port).signIn("byg").get(ROSTER + "/access").body())
			.isEqualTo("{\"allowed\":false}");
		assertThat(new TasklistSession(this.port).get(ROSTER + "/access").statusCode()).isEqualTo(401);
	}

	@Test
	void refusesAChangeWithoutTheSessionsToken() {
		assertThat(manager().postWithoutToken(ROSTER, "application/json", OLE).statusCode()).isEqualTo(403);
		assertThat(this.roster.find("ole")).isEmpty();
	}

	private TasklistSession manager() {
		if (this.manager == null) {
			this.manager = new TasklistSession(this.port).signIn("leder");
		}
		return this.manager;
	}

	private JsonNode find(String userId) throws Exception {
		for (JsonNode member : this.json.readTree(manager().get(ROSTER).body())) {
			if (member.get("userId").asText().equals(userId)) {
				return member;
			}
		}
		throw new AssertionError(userId + " is not in the roster");
	}

	private String detail(HttpResponse<String> answer, int status) {
		try {
			return this.json.readTree(problem(answer, status)).get("detail").asText();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String problem(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		return answer.body();
	}

}
