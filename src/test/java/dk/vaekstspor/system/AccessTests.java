package dk.vaekstspor.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import dk.vaekstspor.companyengagement.NewEngagement;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each role can do over the engine's REST API, which is also what Tasklist uses.
 */
@VaekstsporTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTests {

	private static final String START = """
			{"variables": {"companyName": {"value": "Hede Maskinværk"}, "contactName": {"value": "Prøve Person"},
			 "channel": {"value": "phone"}, "text": {"value": "Plads til en hal"}}}""";

	private final Map<String, String> tasks = new HashMap<>();

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private AuthorizationService authorizations;

	private CasesInHand cases;

	@BeforeAll
	void bringCasesToHand(@Autowired Companies companies, @Autowired CaseFiles caseFiles,
			@Autowired ProcessEngine engine, @Autowired DanishWorkingDays workingDays) {
		this.cases = new CasesInHand(companies, caseFiles, engine, this.testing, workingDays);
		String enquiry = this.engagements.start(new NewEngagement("Hede Maskinværk", "", "Prøve Person", "", "",
				"Plads til en hal", Channel.WEB, false, ""));
		this.testing.runJobs(enquiry);
		this.tasks.put("assess", openTask(enquiry));
		String taskforce = this.cases.taskforce(null, "caseworker");
		this.cases.invite(taskforce, "jurist", "[\"byg\"]");
		this.cases.accept(this.testing.task(taskforce, "answerInvitation"));
		this.cases.agree(taskforce, "BYG", "PLAN");
		this.tasks.put("byg", this.cases.action(taskforce, "BYG"));
		this.tasks.put("plan", this.cases.action(taskforce, "PLAN"));
		String secret = this.cases.taskforce(null, "manager");
		this.tasks.put("confidential", openTask(secret));
		String owned = this.cases.taskforce("sagsbehandler", "manager");
		this.cases.invite(owned, "jurist", "[\"miljo\"]");
		this.tasks.put("owned", openTask(owned));
	}

	/** sees = finds and reads it, does = may complete it as well. */
	@ParameterizedTest
	@CsvSource({ "sagsbehandler, assess, does", "sagsbehandler, byg, sees", "sagsbehandler, plan, sees",
			"sagsbehandler, confidential, -", "sagsbehandler, owned, sees", "leder, assess, does", "leder, byg, does",
			"leder, plan, does", "leder, confidential, does", "leder, owned, does", "byg, assess, -", "byg, byg, does",
			"byg, plan, sees", "byg, confidential, -", "plan, plan, does", "plan, byg, -", "plan, assess, -",
			"miljo, byg, -", "miljo, owned, does", "jurist, assess, -", "jurist, byg, sees", "jurist, confidential, -",
			"job, byg, -", "admin, assess, -", "admin, byg, -", "admin, confidential, -" })
	void letsEachRoleAtItsTasksOnly(String user, String name, String may) {
		EngineRest rest = new EngineRest(this.http, user);
		String task = this.tasks.get(name);
		boolean sees = !"-".equals(may);

		assertThat(rest.get("/task?maxResults=1000").findValuesAsText("id").contains(task)).isEqualTo(sees);
		assertThat(rest.status("/task/" + task)).isEqualTo(sees ? 200 : 404);
		assertThat(rest.status("/task/" + task + "/variables")).isEqualTo(sees ? 200 : 403);
		assertThat(rest.status("/task/" + task + "/form-variables")).isEqualTo(sees ? 200 : 403);
		int refusal = "does".equals(may) ? 400 : 403;
		assertThat(rest.post("/task/" + task + "/complete", "{}")).isEqualTo(refusal);
		assertThat(rest.post("/task/" + task + "/submit-form", "{}")).isEqualTo(refusal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sagsbehandler", "jurist", "plan", "admin" })
	void letsNobodyElseTakeGiveOrAlterADepartmentsTask(String user) {
		EngineRest rest = new EngineRest(this.http, user);
		String task = "/task/" + this.tasks.get("byg");

		assertThat(rest.post(task + "/claim", "{\"userId\": \"" + user + "\"}")).isEqualTo(403);
		assertThat(rest.post(task + "/assignee", "{\"userId\": \"" + user + "\"}")).isEqualTo(403);
		assertThat(rest.post(task + "/identity-links", "{\"userId\": \"" + user + "\", \"type\": \"candidate\"}"))
			.isEqualTo(400);
		assertThat(
				rest.send(HttpMethod.PUT, task + "/variables/caseGroup", "{\"value\": \"x\"}").getStatusCode().value())
			.isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "leder, 200", "sagsbehandler, 403", "byg, 403", "admin, 403" })
	void letsManagersCountTasksByGroup(String user, int status) {
		assertThat(new EngineRest(this.http, user).status("/task/report/candidate-group-count")).isEqualTo(status);
	}

	@Test
	void letsNobodyAskFurtherPeopleToDoATask() {
		String task = "/task/" + this.tasks.get("byg") + "/identity-links";
		String job = "{\"userId\": \"job\", \"type\": \"candidate\"}";
		String department = "{\"groupId\": \"department-BYG\", \"type\": \"candidate\"}";

		for (String user : List.of("byg", "leder")) {
			assertThat(new EngineRest(this.http, user).post(task, job)).as(user).isEqualTo(400);
			assertThat(new EngineRest(this.http, user).post(task + "/delete", department)).as(user).isEqualTo(400);
		}
		assertThat(new EngineRest(this.http, "job").status("/task/" + this.tasks.get("byg"))).isEqualTo(404);
	}

	@Test
	void letsNobodyRenameATask() {
		String task = "/task/" + this.tasks.get("byg");
		for (String user : List.of("byg", "leder")) {
			int status = new EngineRest(this.http, user)
				.send(HttpMethod.PUT, task, "{\"name\": \"Anne Hansen\", \"description\": \"Anne\"}")
				.getStatusCode()
				.value();
			assertThat(status).as(user).isEqualTo(400);
		}
		assertThat(new EngineRest(this.http, "leder").get(task).path("name").asText()).isEqualTo("Udfør indsats");
	}

	@ParameterizedTest
	@CsvSource({ "sagsbehandler, 200", "leder, 200", "jurist, 403", "byg, 403", "admin, 403" })
	void letsCaseworkersAndManagersRegisterEnquiries(String user, int status) {
		EngineRest rest = new EngineRest(this.http, user);

		assertThat(rest
			.get("/process-definition?startableInTasklist=true&startablePermissionCheck=true&latestVersion=true")
			.findValuesAsText("key")).isEqualTo((status == 200) ? List.of("companyEngagement") : List.of());
		assertThat(rest.status("/process-definition/key/companyEngagement/deployed-start-form")).isEqualTo(200);
		assertThat(rest.post("/process-definition/key/companyEngagement/submit-form", START)).isEqualTo(status);
		assertThat(rest.post("/process-definition/key/taskforce/start", "{}")).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/process-instance", "/history/process-instance", "/history/task",
			"/history/activity-instance", "/variable-instance", "/history/variable-instance",
			"/history/identity-link-log", "/job", "/incident", "/history/decision-instance" })
	void showsCasesAndTheirHistoryToManagersOnly(String path) {
		assertThat(new EngineRest(this.http, "leder").count(path)).isNotNegative();
		for (String user : List.of("sagsbehandler", "jurist", "byg", "admin")) {
			assertThat(new EngineRest(this.http, user).count(path)).as(user).isZero();
		}
	}

	@ParameterizedTest
	@CsvSource({ "leder, true", "sagsbehandler, false", "byg, false", "admin, false" })
	void showsWhatPeopleDidWithTasksToManagersOnly(String user, boolean sees) {
		new EngineRest(this.http, "leder").post("/task/" + this.tasks.get("plan") + "/assignee",
				"{\"userId\": \"plan\"}");

		assertThat(new EngineRest(this.http, user).count("/history/user-operation/count?category=TaskWorker") > 0)
			.isEqualTo(sees);
	}

	@Test
	void showsManagersWhatTheyNeedForBottlenecks() {
		EngineRest leder = new EngineRest(this.http, "leder");

		assertThat(leder.count("/process-instance")).isPositive();
		assertThat(leder.count("/history/activity-instance")).isPositive();
		assertThat(leder.count("/job")).isPositive();
		assertThat(leder.count("/history/decision-instance")).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "admin, 200", "leder, 403", "sagsbehandler, 403" })
	void letsAdministratorsCreateUsers(String user, int created) {
		EngineRest rest = new EngineRest(this.http, user);
		String profile = """
				{"profile": {"id": "ny%1$s", "firstName": "Ny", "lastName": "Bruger", "email": "ny@vaekstspor.example"},
				 "credentials": {"password": "ny%1$s"}}""".formatted(user);

		assertThat(rest.post("/user/create", profile)).isEqualTo((created == 200) ? 204 : created);
		assertThat(rest.status("/authorization/count")).isEqualTo(200);
	}

	@Test
	void letsManagersReassignAndTakesTheTaskFromWhoeverHadIt() {
		EngineRest leder = new EngineRest(this.http, "leder");
		String caseNumber = this.cases.taskforce(null, "manager");
		String task = openTask(caseNumber);

		assertThat(leder.post("/task/" + task + "/assignee", "{\"userId\": \"job\"}")).isEqualTo(204);
		assertThat(new EngineRest(this.http, "job").status("/task/" + task)).isEqualTo(200);
		assertThat(leder.post("/task/" + task + "/assignee", "{\"userId\": \"miljo\"}")).isEqualTo(204);

		assertThat(new EngineRest(this.http, "job").status("/task/" + task)).isEqualTo(404);
		assertThat(new EngineRest(this.http, "miljo").post("/task/" + task + "/complete", "{}")).isEqualTo(400);
	}

	@Test
	void takesOpenTasksAlongWhenACaseTurnsOutToBeConfidential() {
		String caseNumber = this.cases.taskforce(null, "caseworker");
		this.cases.invite(caseNumber, "job", "[\"plan\", \"miljo\"]");
		List<Task> invitations = this.testing.tasks(caseNumber, "answerInvitation");
		EngineRest caseworker = new EngineRest(this.http, "sagsbehandler");
		assertThat(invitations).allMatch((task) -> caseworker.status("/task/" + task.getId()) == 200);

		this.testing.setVariable(invitations.get(0), "caseGroup", "manager");
		this.cases.accept(invitations.get(0));

		Task other = invitations.get(1);
		assertThat(caseworker.status("/task/" + other.getId())).isEqualTo(404);
		assertThat(new EngineRest(this.http, other.getAssignee()).status("/task/" + other.getId())).isEqualTo(200);
		this.cases.accept(other);
		assertThat(caseworker.status("/task/" + this.testing.task(caseNumber, "holdTaskforceMeeting").getId()))
			.isEqualTo(404);
	}

	@Test
	void leavesNoPermissionBehindWhenATaskIsDone() {
		String caseNumber = this.cases.taskforce("sagsbehandler", "caseworker");
		this.cases.invite(caseNumber, "job", "[\"plan\"]");
		Task invitation = this.testing.task(caseNumber, "answerInvitation");
		assertThat(permissions(invitation)).isPositive();

		this.cases.accept(invitation);

		assertThat(permissions(invitation)).isZero();
	}

	@Test
	void tellsStrangersNothing() {
		assertThat(this.http.getForEntity("/engine-rest/task/" + this.tasks.get("assess"), String.class)
			.getStatusCode()
			.value()).isEqualTo(401);
		assertThat(this.http.withBasicAuth("ukendt", "forkert")
			.getForEntity("/engine-rest/task", String.class)
			.getStatusCode()
			.value()).isEqualTo(401);
	}

	private String openTask(String caseNumber) {
		List<String> keys = this.testing.openTasks(caseNumber);
		return this.testing.task(caseNumber, keys.get(0).replace("userTask_", "")).getId();
	}

	private long permissions(Task task) {
		return this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.TASK)
			.resourceId(task.getId())
			.count();
	}

}
