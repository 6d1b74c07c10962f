package dk.vaekstspor.tasklist;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class TaskforcesApiTests {

	private static final Instant MONDAY = Instant.parse("2026-05-04T08:00:00Z");

	@LocalServerPort
	private int port;

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Actions actions;

	@Autowired
	private ObjectMapper json;

	private String caseNumber;

	@BeforeEach
	void haveATaskforceAtWork() {
		this.process.at(MONDAY);
		this.caseNumber = SampleCases.taskforceAtWork(this.engagements, this.process);
	}

	@AfterEach
	void letTheClockRun() {
		this.process.resetClock();
	}

	@Test
	void showsTheWholeTaskforceTheMostPressingFirst() throws Exception {
		report("Send vejledning", "WAITING", "Vi mangler <img src=x onerror=alert(1)>");
		this.process.at(Instant.parse("2026-05-19T08:00:00Z"));

		JsonNode taskforce = this.json.readTree(see("plan", action("Undersøg lokalplanen")).body());

		assertThat(taskforce.get("lead").asText()).isEqualTo("Planlægger (demo)");
		assertThat(taskforce.get("purpose").asText()).isEqualTo("Plads til <b>hallen</b>");
		assertThat(taskforce.get("meeting").asText()).isEqualTo("11.05.2026 kl. 10.00, Rådhuset");
		assertThat(taskforce.get("decisions").get(0).asText()).isEqualTo("Hallen ligger øst.");
		assertThat(taskforce.get("members").get(0).get("name").asText())
			.isEqualTo("Byggesagsbehandler (demo), Byggesag");
		assertThat(taskforce.get("members").get(0).get("answer").asText()).isEqualTo("Deltager");
		JsonNode late = taskforce.get("actions").get(0);
		assertThat(late.get("title").asText()).isEqualTo("Undersøg lokalplanen");
		assertThat(late.get("state").asText()).isEqualTo("OVERDUE");
		assertThat(late.get("since").asText()).isEqualTo("2026-05-13");
		assertThat(late.get("workingDays").asInt()).isEqualTo(3);
		JsonNode parked = taskforce.get("actions").get(1);
		assertThat(parked.get("state").asText()).isEqualTo("WAITING");
		assertThat(parked.get("since").asText()).isEqualTo("2026-05-04");
		assertThat(parked.get("note").asText()).isEqualTo("Vi mangler <img src=x onerror=alert(1)>");
	}

	@ParameterizedTest
	@CsvSource({ "plan, true", "sagsbehandler, true", "leder, true", "byg, false" })
	void everybodyWhoReadsTheTaskSeesItAndThoseInChargeChangeIt(String user, boolean mayChange) throws Exception {
		HttpResponse<String> answer = see(user, action("Send vejledning"));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(this.json.readTree(answer.body()).get("mayChange").asBoolean()).isEqualTo(mayChange);
	}

	@ParameterizedTest
	@ValueSource(strings = { "miljo", "job", "jurist" })
	void whoDoesNotSeeTheTaskSeesNoTaskforce(String user) {
		HttpResponse<String> answer = see(user, action("Send vejledning"));

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).doesNotContain("hallen", this.caseNumber);
	}

	@Test
	void strangersAndUnknownTasksGetNothing() {
		assertThat(new TasklistSession(this.port).get(path(action("Send vejledning"))).statusCode()).isEqualTo(401);
		assertThat(see("leder", "ukendt").statusCode()).isEqualTo(404);
	}

	@Test
	void aCaseWithoutATaskforceHasNothingToShow() {
		Task task = SampleCases.confirmCompany(this.engagements, this.process);

		assertThat(see("sagsbehandler", task.getId()).statusCode()).isEqualTo(204);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan", "sagsbehandler", "leder" })
	void thoseInChargePromiseSomethingMore(String user) throws Exception {
		HttpResponse<String> answer = add(user,
				Map.of("title", " Ring til naboen ", "department", "MILJO", "deadline", "2026-05-22"));

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		JsonNode taskforce = this.json.readTree(answer.body());
		assertThat(taskforce.get("taskOpen").asBoolean()).isTrue();
		assertThat(taskforce.get("actions")).extracting((line) -> line.get("title").asText())
			.containsExactly("Undersøg lokalplanen", "Send vejledning", "Ring til naboen");
		this.process.runJobs(this.caseNumber);
		assertThat(this.process.tasks(this.caseNumber, "performAction")).hasSize(3);
	}

	@Test
	void membersMayNot() throws Exception {
		HttpResponse<String> answer = add("byg", Map.of("title", "Ring", "department", "MILJO"));

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("Kun tovholderen, sagens ejer og ledere kan ændre taskforcen.");
		assertThat(this.actions.of(this.caseNumber)).hasSize(2);
	}

	@Test
	void nobodyMayWithoutTheToken() {
		String path = path(action("Send vejledning")) + "/actions";
		HttpResponse<String> answer = new TasklistSession(this.port).signIn("plan")
			.postWithoutToken(path, "application/json", "{\"title\": \"Ring\", \"department\": \"MILJO\"}");

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(this.actions.of(this.caseNumber)).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}                                                                          | title      | Skriv, hvad der skal gøres.
					{"title": " ", "department": "BYG"}                                         | title      | Skriv, hvad der skal gøres.
					{"title": "Ring til 010190-1234", "department": "BYG"}                      | title      | CPR-nummer
					{"title": "Ring", "department": "XYZ"}                                      | department | Vælg en afdeling fra listen.
					{"title": "Ring"}                                                           | department | Vælg en afdeling fra listen.
					{"title": "Ring", "department": "BYG", "deadline": "2026-05-14"}            | deadline   | Rådhuset er lukket den dag.
					{"title": "Ring", "department": "BYG", "deadline": "2026-05-01"}            | deadline   | En frist kan ikke ligge før i dag.
					{"title": "Ring", "department": "BYG", "deadline": "14.5.2026"}             |            | Det sendte kan ikke læses.
					[]                                                                          |            | Det sendte kan ikke læses.
					""")
	void saysWhatToMend(String body, String field, String reason) throws Exception {
		HttpResponse<String> answer = send("plan", body);

		assertThat(answer.statusCode()).isIn(400, 422);
		assertThat(answer.body()).contains(reason).doesNotContain("010190");
		if (field != null) {
			assertThat(this.json.readTree(answer.body()).get("errors").get(0).get("field").asText()).isEqualTo(field);
		}
		assertThat(this.actions.of(this.caseNumber)).hasSize(2);
	}

	@Test
	void aPromiseBeforeTheEndTakesTheLastTaskAwayUntilItIsKept() throws Exception {
		report("Undersøg lokalplanen", "DONE", "Gjort");
		report("Send vejledning", "DONE", "Gjort");
		Task last = this.process.task(this.caseNumber, "closeTaskforce");

		HttpResponse<String> answer = send("sagsbehandler", last.getId(),
				"{\"title\": \"Ring\", \"department\": \"BYG\"}");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(this.json.readTree(answer.body()).get("taskOpen").asBoolean()).isFalse();
		this.process.runJobs(this.caseNumber);
		assertThat(this.process.tasks(this.caseNumber, "closeTaskforce")).isEmpty();
		assertThat(this.process.tasks(this.caseNumber, "performAction")).hasSize(1);
	}

	@Test
	void aMemberIsReplacedMidWayWithAReason() throws Exception {
		JsonNode member = this.json.readTree(see("plan", action("Send vejledning")).body()).get("members").get(0);
		assertThat(member.get("replaceable").asBoolean()).isTrue();
		String path = "/members/" + member.get("id").asLong() + "/replacement";

		assertThat(change("plan", path, "{\"successor\": \"miljo\", \"reason\": \" \"}").body())
			.contains("Skriv kort hvorfor.");
		assertThat(change("byg", path, "{\"successor\": \"miljo\", \"reason\": \"Syg\"}").statusCode()).isEqualTo(403);
		HttpResponse<String> answer = change("plan", path, "{\"successor\": \"miljo\", \"reason\": \"Syg\"}");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		this.process.runJobs(this.caseNumber);
		assertThat(this.process.task(this.caseNumber, "answerInvitation").getAssignee()).isEqualTo("miljo");
	}

	@Test
	void theTaskforceGetsAnotherLeadWithAReason() throws Exception {
		assertThat(change("plan", "/lead", "{\"successor\": \"\", \"reason\": \" \"}").body())
			.contains("Vælg den nye tovholder.", "Skriv kort hvorfor.");
		assertThat(change("byg", "/lead", "{\"successor\": \"miljo\", \"reason\": \"Syg\"}").statusCode())
			.isEqualTo(403);

		HttpResponse<String> answer = change("plan", "/lead", "{\"successor\": \"miljo\", \"reason\": \"Syg\"}");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		JsonNode taskforce = this.json.readTree(answer.body());
		assertThat(taskforce.get("lead").asText()).isEqualTo("Miljøsagsbehandler (demo)");
		assertThat(taskforce.get("mayChange").asBoolean()).isFalse();
	}

	@Test
	void aMeetingIsCalledOffAndGetsAnotherTime() throws Exception {
		this.caseNumber = SampleCases.taskforceCalledToItsMeeting(this.engagements, this.process);
		String taskId = this.process.task(this.caseNumber, "holdTaskforceMeeting").getId();
		TasklistSession lead = new TasklistSession(this.port).signIn("plan");

		HttpResponse<String> off = lead.post(path(taskId) + "/meeting/cancellation", "application/json",
				"{\"reason\": \"Virksomheden er ikke klar\"}");
		assertThat(off.statusCode()).as(off.body()).isEqualTo(200);
		assertThat(this.json.readTree(off.body()).get("meetingCancelled").asBoolean()).isTrue();
		HttpResponse<String> moved = lead.post(path(taskId) + "/meeting", "application/json",
				"{\"date\": \"2026-05-12\", \"time\": \"09:00\", \"place\": \"Lokale 3\"}");
		assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
		assertThat(this.json.readTree(moved.body()).get("meeting").asText())
			.isEqualTo("12.05.2026 kl. 09.00, Lokale 3");

		this.process.runJobs(this.caseNumber);
		Task meeting = this.process.task(this.caseNumber, "holdTaskforceMeeting");
		assertThat(meeting.getAssignee()).isEqualTo("plan");
		assertThat(this.tasks.createTaskQuery().taskId(meeting.getId()).taskInvolvedUser("plan").count()).isOne();
	}

	@Test
	void aMeetingThatIsHeldCannotBeMovedOrCancelled() {
		assertThat(change("plan", "/meeting", "{\"date\": \"2026-05-12\", \"time\": \"09:00\", \"place\": \"Her\"}")
			.statusCode()).isEqualTo(409);
		assertThat(change("plan", "/meeting/cancellation", "{\"reason\": \"Syg\"}").statusCode()).isEqualTo(409);
		assertThat(change("plan", "/meeting", "{}").body()).contains("Skriv datoen", "Skriv klokkeslættet",
				"Skriv, hvor mødet holdes.");
	}

	@Test
	void theCardSaysSinceWhenAndWhyTheClockStandsStill() throws Exception {
		report("Send vejledning", "WAITING", "Vi mangler tegninger");
		this.process.at(Instant.parse("2026-05-07T08:00:00Z"));
		Task parked = this.process.task(this.caseNumber, "awaitCompany");

		JsonNode cards = this.json.readTree(new TasklistSession(this.port).signIn("byg")
			.get("/api/vaekstspor/task-cards?ids=" + String.join(",", parked.getId(), action("Undersøg lokalplanen")))
			.body());

		JsonNode card = List.of(cards.get(0), cards.get(1))
			.stream()
			.filter((any) -> any.get("taskId").asText().equals(parked.getId()))
			.findFirst()
			.orElseThrow();
		assertThat(card.get("pause").get("since").asText()).isEqualTo("2026-05-04");
		assertThat(card.get("pause").get("workingDays").asInt()).isEqualTo(3);
		assertThat(card.get("pause").get("reason").asText()).isEqualTo("Vi mangler tegninger");
		assertThat(cards.findValues("pause")).hasSize(1);
	}

	private void report(String title, String status, String note) {
		this.process.complete(this.tasks.createTaskQuery().taskId(action(title)).initializeFormKeys().singleResult(),
				Map.of("actionStatus", status, "actionNote", note));
		this.process.runJobs(this.caseNumber);
	}

	/** The id of the open task of that action. */
	private String action(String title) {
		Action wanted = this.actions.of(this.caseNumber)
			.stream()
			.filter((action) -> action.title().equals(title))
			.findFirst()
			.orElseThrow();
		return this.process.tasks(this.caseNumber, "performAction")
			.stream()
			.filter((task) -> this.tasks.getVariable(task.getId(), "actionId").equals(wanted.id()))
			.map(Task::getId)
			.findFirst()
			.orElseThrow();
	}

	private HttpResponse<String> see(String user, String taskId) {
		return new TasklistSession(this.port).signIn(user).get(path(taskId));
	}

	private HttpResponse<String> add(String user, Map<String, String> body) throws Exception {
		return send(user, this.json.writeValueAsString(body));
	}

	private HttpResponse<String> change(String user, String path, String body) {
		return new TasklistSession(this.port).signIn(user)
			.post(path(action("Send vejledning")) + path, "application/json", body);
	}

	private HttpResponse<String> send(String user, String body) {
		return send(user, action("Send vejledning"), body);
	}

	private HttpResponse<String> send(String user, String taskId, String body) {
		return new TasklistSession(this.port).signIn(user).post(path(taskId) + "/actions", "application/json", body);
	}

	private static String path(String taskId) {
		return "/api/vaekstspor/taskforces/" + taskId;
	}

}
