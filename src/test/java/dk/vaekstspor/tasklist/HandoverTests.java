package dk.vaekstspor.tasklist;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.EngineTables;
import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Department;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class HandoverTests {

	private static final String REASON = "Barsel frem til april";

	@LocalServerPort
	private int port;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private OpenedCases cases;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private TaskforceFiles taskforces;

	@Autowired
	private ConflictsOfInterest conflicts;

	@Autowired
	private Journal journal;

	@Autowired
	private Roster roster;

	@Autowired
	private ObjectMapper json;

	@Autowired
	private JdbcTemplate database;

	private String first;

	private String second;

	private String secret;

	@BeforeEach
	void giveAnneThreeTasks() {
		this.process.at(Instant.parse("2026-05-04T08:00:00Z"));
		this.first = taskforce("caseworker");
		this.second = taskforce("caseworker");
		this.secret = taskforce("manager");
	}

	@AfterEach
	void tidyUp() {
		for (String caseNumber : List.of(this.first, this.second, this.secret)) {
			this.process.openTaskList(caseNumber)
				.forEach((task) -> this.engine.getTaskService().setAssignee(task.getId(), null));
			this.caseFiles.assignOwner(caseNumber, null);
			this.taskforces.changeLead(caseNumber, Seat.of(Department.BYG));
		}
		this.roster.find("job").ifPresent((job) -> this.roster.save(job.away()));
		this.process.resetClock();
	}

	@Test
	void movesEveryOpenTaskWithItsPermissions() throws Exception {
		assertThat(answer(handOver("leder", to("sagsbehandler")), 200).get("moved").asInt()).isEqualTo(3);

		for (String caseNumber : List.of(this.first, this.second, this.secret)) {
			Task task = task(caseNumber);
			assertThat(task.getAssignee()).isEqualTo("sagsbehandler");
			assertThat(mayWorkOn("sagsbehandler", task)).isTrue();
			assertThat(mayWorkOn("anne", task)).isFalse();
		}
		assertThat(sees("job", task(this.secret))).isFalse();
	}

	@Test
	void notesWhoMovedWhatToWhomAndWhyInEachJournalAndNowhereElse() throws Exception {
		answer(handOver("leder", to("job")), 200);

		JournalEntry note = lastNote(this.second);
		assertThat(note.author()).isEqualTo("leder");
		assertThat(note.text()).isEqualTo(
				"Flyttet fra anne til Jobkonsulent (demo) af leder: opgaven \"Sammensæt taskforce\".\n\nBegrundelse: "
						+ REASON);
		assertThat(new EngineTables(this.database).placesOf(REASON)).isEmpty();
		assertThat(this.caseFiles.get(this.second).owner()).isEqualTo("anne");
	}

	@Test
	void changesNothingWhenTheReceiverIsDisqualifiedInOneCase() throws Exception {
		this.conflicts.declare("job", this.caseFiles.get(this.second).companyId(), "Min søster er direktør.");

		JsonNode problem = answer(handOver("leder", to("job")), 409);

		assertThat(problem.get("detail").asText()).contains("inhabil i sag " + this.second, "vælg en anden")
			.doesNotContain("søster", this.first);
		assertThat(problem.get("obstacle").asText()).isEqualTo("CONFLICT_OF_INTEREST");
		nothingMoved();
	}

	@Test
	void movesToSomebodyAbsentOnlyWhenAskedTwice() throws Exception {
		StaffMember job = this.roster.find("job").orElseThrow();
		this.roster.save(job.away(new Absence(LocalDate.of(2026, 5, 1), null)));

		assertThat(answer(handOver("leder", to("job")), 409).get("obstacle").asText()).isEqualTo("AWAY");
		nothingMoved();

		assertThat(answer(handOver("leder", "{\"to\": \"job\", \"reason\": \"x\", \"anyway\": true}"), 200).get("moved")
			.asInt()).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{\"to\": \"ukendt\", \"reason\": \"x\"} | intet login",
			"{\"reason\": \"x\"} | intet login", "{\"to\": \"anne\", \"reason\": \"x\"} | intet login",
			"{\"to\": \"admin\", \"reason\": \"x\"} | ikke adgang til opgavelisten",
			"{\"to\": \"JOB\", \"reason\": \"x\"} | intet login",
			"{\"to\": \"job\", \"reason\": \" \"} | Skriv en begrundelse", "{\"to\": \"job\"} | Skriv en begrundelse",
			"{\"to\": \"job\", \"reason\": \"for 010190-1234\"} | CPR-nummer", "{\"to\": | kan ikke læses" })
	void refusesWhatMakesNoSense(String body, String detail) throws Exception {
		assertThat(answer(handOver("leder", body), 400).get("detail").asText()).contains(detail);
		nothingMoved();
	}

	@Test
	void refusesTheSamePerson() throws Exception {
		HttpResponse<String> answer = session("leder").post("/api/vaekstspor/roster/job/handover", "application/json",
				to("job"));
		assertThat(answer(answer, 400).get("detail").asText()).contains("Vælg en anden end");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sagsbehandler", "jurist", "byg" })
	void isForManagersOnly(String user) {
		assertThat(handOver(user, to("job")).statusCode()).isEqualTo(403);
		nothingMoved();
	}

	@Test
	void refusesStrangersAndForeignPages() {
		assertThat(new TasklistSession(this.port)
			.post("/api/vaekstspor/roster/anne/handover", "application/json", to("job"))
			.statusCode()).isIn(401, 403);
		assertThat(
				session("leder").postWithoutToken("/api/vaekstspor/roster/anne/handover", "application/json", to("job"))
					.statusCode())
			.isEqualTo(403);
		nothingMoved();
	}

	@Test
	void movesTheCasesAsWellSoThatTheNextTaskFollows() throws Exception {
		this.process.complete(this.first, "composeTaskforce", composition("job"));
		for (String caseNumber : List.of(this.first, this.second, this.secret)) {
			this.taskforces.changeLead(caseNumber, new Seat("anne", Department.BYG));
		}

		JsonNode answer = answer(handOver("leder", "{\"to\": \"sagsbehandler\", \"reason\": \"x\", \"cases\": true}"),
				200);

		assertThat(answer.get("cases").asInt()).isEqualTo(6);
		assertThat(this.caseFiles.get(this.first).owner()).isEqualTo("sagsbehandler");
		assertThat(this.taskforces.get(this.first).leadUserId()).isEqualTo("sagsbehandler");
		assertThat(task(this.second).getOwner()).isEqualTo("sagsbehandler");
		assertThat(sees("anne", task(this.second))).isFalse();
		assertThat(lastNote(this.first).text()).contains("ansvaret for sagen, rollen som tovholder.");
		this.process.complete(this.second, "composeTaskforce", composition("job"));
		accept(this.first);
		assertThat(this.process.task(this.first, "holdTaskforceMeeting").getAssignee()).isEqualTo("sagsbehandler");
		this.process.complete(this.first, "holdTaskforceMeeting",
				Map.of("minutes", "Aftalt.", "actions", SpinValues.jsonValue("[]").create()));
		assertThat(this.process.task(this.first, "closeTaskforce").getAssignee()).isEqualTo("sagsbehandler");
	}

	@Test
	void asksTheReceiverInsteadOfWhoeverWasInvited() throws Exception {
		this.roster.save(StaffMember.of("anne", "Anne Prøve", "anne@vaekstspor.example", Department.BYG));
		this.process.complete(this.first, "composeTaskforce", composition("job", "anne"));

		JsonNode answer = answer(handOver("leder", to("sagsbehandler")), 200);
		this.process.runJobs(this.first);

		assertThat(answer.get("moved").asInt()).isEqualTo(2);
		assertThat(answer.get("invitations").asInt()).isOne();
		assertThat(this.process.tasks(this.first, "answerInvitation")).extracting(Task::getAssignee)
			.containsExactlyInAnyOrder("miljo", "sagsbehandler");
		assertThat(this.taskforces.membersOf(this.first)).filteredOn((member) -> "anne".equals(member.userId()))
			.extracting(TaskforceMember::state)
			.contains(MemberState.LEFT);
		assertThat(this.cases.journal(this.first)).contains("Flyttet til en anden");
		this.roster.remove("anne");
	}

	@Test
	void movesTheInvitationOfADepartmentLikeEveryOtherTask() throws Exception {
		this.process.complete(this.first, "composeTaskforce", composition("job", "department:VEJ"));
		Task invitation = this.process.tasks(this.first, "answerInvitation")
			.stream()
			.filter((task) -> task.getAssignee() == null)
			.findFirst()
			.orElseThrow();
		this.engine.getTaskService().setAssignee(invitation.getId(), "anne");

		JsonNode answer = answer(handOver("leder", to("sagsbehandler")), 200);

		assertThat(answer.get("moved").asInt()).isEqualTo(3);
		assertThat(answer.get("invitations").asInt()).isZero();
		assertThat(this.process.tasks(this.first, "answerInvitation")).extracting(Task::getAssignee)
			.contains("sagsbehandler");
	}

	private String taskforce(String caseGroup) {
		String caseNumber = this.cases.workedOn(Channel.PHONE, "hanne@firma.example", true).caseNumber();
		this.caseFiles.assignOwner(caseNumber, "anne");
		this.engine.getRuntimeService()
			.startProcessInstanceByKey("taskforce", caseNumber, new HashMap<>(Map.of("caseNumber", caseNumber,
					"caseOwner", "anne", "caseGroup", caseGroup, "caseType", "develop")));
		this.process.runJobs(caseNumber);
		return caseNumber;
	}

	private static Map<String, Object> composition(String lead, String... more) {
		String members = Stream.concat(Stream.of("miljo"), Stream.of(more)).collect(Collectors.joining("\", \""));
		return Map.of("lead", lead, "members", SpinValues.jsonValue("[\"" + members + "\"]").create(), "purpose",
				"At bygge", "meetingDate", "2026-05-07", "meetingTime", "10:00", "meetingPlace", "Rådhuset");
	}

	private void accept(String caseNumber) {
		this.process.as("miljo", () -> {
			this.process.complete(this.process.task(caseNumber, "answerInvitation"),
					Map.of("answer", "YES", "conflictOfInterest", "NO"));
			return null;
		});
		this.process.runJobs(caseNumber);
	}

	private Task task(String caseNumber) {
		return this.process.task(caseNumber, "composeTaskforce");
	}

	private boolean mayWorkOn(String user, Task task) {
		return this.engine.getAuthorizationService()
			.isUserAuthorized(user, List.of(), Permissions.UPDATE, Resources.TASK, task.getId())
				|| this.engine.getAuthorizationService()
					.isUserAuthorized(user, List.of(), Permissions.TASK_WORK, Resources.TASK, task.getId());
	}

	private boolean sees(String user, Task task) {
		return this.process.as(user,
				() -> this.engine.getTaskService().createTaskQuery().taskId(task.getId()).count() == 1);
	}

	private JournalEntry lastNote(String caseNumber) {
		List<JournalEntry> entries = this.journal.of(caseNumber);
		return entries.get(entries.size() - 1);
	}

	private void nothingMoved() {
		for (String caseNumber : List.of(this.first, this.second, this.secret)) {
			assertThat(task(caseNumber).getAssignee()).isEqualTo("anne");
			assertThat(lastNote(caseNumber).subject()).isNotEqualTo("Flyttet til en anden");
		}
	}

	private static String to(String receiver) {
		return "{\"to\": \"%s\", \"reason\": \"%s\"}".formatted(receiver, REASON);
	}

	private HttpResponse<String> handOver(String user, String body) {
		return session(user).post("/api/vaekstspor/roster/anne/handover", "application/json", body);
	}

	private TasklistSession session(String user) {
		return new TasklistSession(this.port).signIn(user);
	}

	private JsonNode answer(HttpResponse<String> answer, int status) throws Exception {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		return this.json.readTree(answer.body());
	}

}
