package dk.vaekstspor.system;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody with a conflict of interest, and whoever would let them, can not do over
 * the engine's REST API.
 */
@VaekstsporTest
class ConflictGuardTests {

	private static final String DONE = """
			{"variables": {"actionStatus": {"value": "DONE"}, "actionNote": {"value": "Lokalplanen er på plads."}}}""";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ConflictsOfInterest conflicts;

	@Autowired
	private CaseFiles caseFiles;

	private CasesInHand cases;

	private String caseNumber;

	private String action;

	@BeforeEach
	void letBygHaveAnAction(@Autowired Companies companies, @Autowired DanishWorkingDays workingDays) {
		this.cases = new CasesInHand(companies, this.caseFiles, this.engine, this.testing, workingDays);
		this.caseNumber = caseWithAction();
		this.action = this.cases.action(this.caseNumber, "BYG");
	}

	@Test
	void aConflictedPersonCannotClaim() {
		declare("byg");
		refuses(post("byg", "/claim", "{\"userId\": \"byg\"}"), "Du er inhabil", "kan ikke tage opgaven");
		assertThat(assignee()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "/claim", "/assignee" })
	void noManagerCanGiveAConflictedPersonTheTask(String verb) {
		declare("byg");
		refuses(post("leder", verb, "{\"userId\": \"byg\"}"), "Brugeren byg er inhabil", "Vælg en anden");
		assertThat(assignee()).isNull();
	}

	@Test
	void norByAChangeOfTheTaskOrALinkToIt() {
		declare("byg");
		refuses(send("leder", HttpMethod.PUT, "", "{\"assignee\": \"byg\", \"name\": \"Udfør indsats\"}"),
				"Brugeren byg er inhabil");
		ResponseEntity<String> link = post("leder", "/identity-links", "{\"userId\": \"byg\", \"type\": \"assignee\"}");
		assertThat(link.getStatusCode().value()).isEqualTo(400);
		assertThat(link.getBody()).contains("Hvem en opgave stilles til, ligger fast.");
		assertThat(assignee()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "candidate", "owner", "observer" })
	void noOtherLinkLetsAConflictedPersonAtTheTask(String type) {
		declare("leder");
		String other = this.cases.action(this.caseNumber, "PLAN");
		declare("byg");
		new EngineRest(this.http, "leder").post("/task/" + other + "/identity-links",
				"{\"userId\": \"byg\", \"type\": \"" + type + "\"}");
		assertThat(new EngineRest(this.http, "byg").status("/task/" + other)).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "byg", "leder" })
	void aConflictedPersonCannotComplete(String user) {
		declare(user);
		for (String verb : new String[] { "/complete", "/submit-form" }) {
			refuses(post(user, verb, DONE), "Du er inhabil", "kan ikke løse opgaven");
		}
		assertThat(this.tasks.createTaskQuery().taskId(this.action).count()).isOne();
	}

	@Test
	void othersCan() {
		declare("plan");
		assertThat(post("byg", "/claim", "{\"userId\": \"byg\"}").getStatusCode().value()).isEqualTo(204);
		assertThat(post("byg", "/submit-form", DONE).getStatusCode().value()).isEqualTo(204);
		assertThat(this.tasks.createTaskQuery().taskId(this.action).count()).isZero();
	}

	@Test
	void guardsEveryCaseOfTheCompanyAndNoOther() {
		String same = caseWithAction();
		this.caseFiles.linkCompany(same, company());
		String other = caseWithAction();
		declare("byg");
		assertThat(claim(this.cases.action(same, "BYG"))).isEqualTo(403);
		assertThat(claim(this.cases.action(other, "BYG"))).isEqualTo(204);
	}

	@Test
	void followsTheCaseToAnotherCompany() {
		declare("byg");
		this.caseFiles.linkCompany(this.caseNumber, this.caseFiles.get(caseWithAction()).companyId());
		assertThat(claim(this.action)).isEqualTo(204);
	}

	@Test
	void letsThePersonAgainWhenTheConflictHasEnded() {
		declare("byg");
		this.conflicts.of("byg").forEach((conflict) -> this.conflicts.end(conflict.id(), "leder"));
		assertThat(claim(this.action)).isEqualTo(204);
	}

	@Test
	void aUserIdWrittenOtherwiseIsNobodysSignIn() {
		declare("byg");
		for (String written : new String[] { "BYG", "byg ", " byg" }) {
			assertThat(new EngineRest(this.http.withBasicAuth(written, "byg"), written).status("/task/" + this.action))
				.isEqualTo(401);
		}
	}

	/** The engine refuses each of them anyway, since nobody has the permission. */
	@ParameterizedTest
	@ValueSource(strings = { "byg", "plan", "sagsbehandler", "leder" })
	void nobodyCanMoveTheProcessPastItsTasks(String user) {
		String instance = this.tasks.createTaskQuery().taskId(this.action).singleResult().getProcessInstanceId();
		EngineRest rest = new EngineRest(this.http, user);
		assertThat(rest.post("/process-instance/" + instance + "/modification", """
				{"instructions": [{"type": "cancel", "activityId": "userTask_performAction"}]}""")).isEqualTo(403);
		assertThat(rest.send(HttpMethod.DELETE, "/process-instance/" + instance, null).getStatusCode().value())
			.isEqualTo(403);
		assertThat(rest.post("/message", """
				{"messageName": "taskforceInvitation.memberUnavailable", "businessKey": "%s"}"""
			.formatted(this.caseNumber))).isBetween(400, 403);
		assertThat(rest.post("/modification/executeAsync", """
				{"processDefinitionId": "x", "processInstanceIds": ["%s"],
				 "instructions": [{"type": "cancel", "activityId": "userTask_performAction"}]}""".formatted(instance)))
			.isBetween(400, 403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/bpmnError", "/bpmnEscalation" })
	void nobodyCanEndATaskWithoutItsForm(String verb) {
		for (String user : new String[] { "byg", "leder" }) {
			ResponseEntity<String> answer = post(user, verb, "{\"errorCode\": \"x\", \"escalationCode\": \"x\"}");
			assertThat(answer.getStatusCode().value()).isEqualTo(400);
			assertThat(answer.getBody()).contains("Brug opgavens formular");
		}
		assertThat(this.tasks.createTaskQuery().taskId(this.action).count()).isOne();
	}

	@Test
	void nobodyCanBeginAProcessHalfWayAtATaskOfAnyCase() {
		ResponseEntity<String> answer = new EngineRest(this.http, "sagsbehandler").send(HttpMethod.POST,
				"/process-definition/key/companyEngagement/start", """
						{"variables": {"caseNumber": {"value": "%1$s"}, "caseOwner": {"value": "sagsbehandler"},
						  "caseGroup": {"value": "caseworker"}},
						 "startInstructions": [{"type": "startBeforeActivity", "activityId": "userTask_closeCase"}]}"""
					.formatted(this.caseNumber));
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(answer.getBody()).contains("Et forløb kan kun begynde fra begyndelsen");
		assertThat(this.testing.openTasks(this.caseNumber)).doesNotContain("userTask_closeCase");
	}

	private String caseWithAction() {
		String opened = this.cases.taskforce(null, "caseworker");
		this.cases.invite(opened, "jurist", "[\"byg\"]");
		this.cases.accept(this.testing.task(opened, "answerInvitation"));
		this.cases.agree(opened, "BYG", "PLAN");
		return opened;
	}

	private long company() {
		return this.caseFiles.get(this.caseNumber).companyId();
	}

	private void declare(String userId) {
		this.conflicts.declare(userId, company(), "Min bror ejer den.");
	}

	private String assignee() {
		return this.tasks.createTaskQuery().taskId(this.action).singleResult().getAssignee();
	}

	private int claim(String task) {
		return new EngineRest(this.http, "byg").post("/task/" + task + "/claim", "{\"userId\": \"byg\"}");
	}

	private ResponseEntity<String> post(String user, String verb, String json) {
		return send(user, HttpMethod.POST, verb, json);
	}

	private ResponseEntity<String> send(String user, HttpMethod method, String verb, String json) {
		return new EngineRest(this.http, user).send(method, "/task/" + this.action + verb, json);
	}

	private static void refuses(ResponseEntity<String> answer, String... texts) {
		assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(403);
		assertThat(answer.getBody()).contains(texts).doesNotContain("bror", "Exception:");
	}

}
