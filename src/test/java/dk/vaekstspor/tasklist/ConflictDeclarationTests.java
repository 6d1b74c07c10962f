package dk.vaekstspor.tasklist;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.EngineTables;
import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import dk.vaekstspor.conflictofinterest.ConflictOfInterest;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.vocabulary.Channel;
import org.camunda.bpm.engine.ProcessEngine;
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

/**
 * What happens when somebody says "Jeg er inhabil" beside a task.
 */
@VaekstsporTest
class ConflictDeclarationTests {

	private static final String CONFLICTS = "/api/vaekstspor/conflicts";

	private static final String REASON = "Min mand ejer halvdelen";

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
	private ConflictsOfInterest conflicts;

	@Autowired
	private TaskforceFiles taskforces;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcTemplate database;

	private String first;

	private String second;

	private String other;

	@BeforeEach
	void giveTheCaseworkerTasksOfTwoCompanies() {
		this.process.at(Instant.parse("2026-05-04T08:00:00Z"));
		this.first = taskforce("caseworker");
		this.second = taskforce("manager");
		this.caseFiles.linkCompany(this.second, company(this.first));
		this.other = taskforce("caseworker");
	}

	@AfterEach
	void tidyUp() {
		this.process.runLooseJobs();
		this.process.resetClock();
	}

	@Test
	void takesTheCompanysTasksBackToTheirGroups() {
		assertThat(declare("sagsbehandler").statusCode()).isEqualTo(204);

		assertThat(task(this.first).getAssignee()).isNull();
		assertThat(task(this.second).getAssignee()).isNull();
		assertThat(task(this.other).getAssignee()).isEqualTo("sagsbehandler");
		assertThat(this.engine.getTaskService().getIdentityLinksForTask(task(this.first).getId()))
			.anyMatch((link) -> "caseworker".equals(link.getGroupId()));
		assertThat(this.conflicts.isConflicted("sagsbehandler", company(this.first))).isTrue();
	}

	@Test
	void takesPersonalSightAsWell() {
		assertThat(sees("sagsbehandler", this.second)).isTrue();
		declare("sagsbehandler");
		assertThat(sees("sagsbehandler", this.second)).isFalse();
		assertThat(sees("leder", this.second)).isTrue();
	}

	@Test
	void notesItOnEachCaseWithoutTheReason() {
		declare("sagsbehandler");

		for (String caseNumber : List.of(this.first, this.second)) {
			JournalEntry note = lastNote(caseNumber);
			assertThat(note.subject()).isEqualTo("Inhabilitet");
			assertThat(note.text())
				.isEqualTo("Sagsbehandler (demo) er inhabil og er taget af opgaven \"Sammensæt taskforce\".");
		}
		assertThat(this.cases.journal(this.other)).doesNotContain("Inhabilitet");
		assertThat(new EngineTables(this.database).placesOf(REASON)).isEmpty();
	}

	@Test
	void tellsTheManagersOnceThatTheCaseNeedsAnotherOwner() {
		declare("sagsbehandler");
		this.process.runLooseJobs();
		this.conflicts.of("sagsbehandler").forEach((conflict) -> this.conflicts.end(conflict.id(), "leder"));
		this.conflicts.declare("sagsbehandler", company(this.first), "igen");
		this.process.runLooseJobs();

		SentMails mails = new SentMails(this.journal);
		assertThat(mails.of(this.first, "owner-disqualified")).singleElement()
			.satisfies((mail) -> assertThat(SentMails.to(mail)).contains("leder@vaekstspor.example"))
			.satisfies((mail) -> assertThat(SentMails.text(mail)).contains("sag " + this.first)
				.doesNotContain(REASON, "null"));
		assertThat(mails.of(this.other, "owner-disqualified")).isEmpty();
	}

	@Test
	void laterTasksOfTheirCaseWaitForTheGroup() {
		compose(this.first, "miljo");
		this.conflicts.declare("sagsbehandler", company(this.first), REASON);
		answer("miljo");

		assertThat(this.process.task(this.first, "holdTaskforceMeeting").getAssignee()).isNull();
		assertThat(grants("sagsbehandler", this.first)).isZero();
	}

	@Test
	void aSeatThatTheyHaveTakenIsFilledAgain() {
		compose(this.first, "miljo", "plan");
		answer("miljo");

		this.conflicts.declare("miljo", company(this.first), REASON);
		this.process.runJobs(this.first);

		assertThat(state("miljo")).isEqualTo(MemberState.LEFT);
		assertThat(state("plan")).isEqualTo(MemberState.INVITED);
		assertThat(this.process.tasks(this.first, "answerInvitation")).hasSize(2)
			.extracting(Task::getAssignee)
			.doesNotContain("miljo");
	}

	@Test
	void aSeatThatTheyAreAskedToTakeGoesToTheStandIn() {
		compose(this.first, "miljo", "plan");

		this.conflicts.declare("plan", company(this.first), REASON);
		this.process.runJobs(this.first);

		assertThat(state("plan")).isEqualTo(MemberState.LEFT);
		assertThat(this.process.tasks(this.first, "answerInvitation")).hasSize(2)
			.extracting(Task::getAssignee)
			.doesNotContain("plan");
	}

	private void compose(String caseNumber, String... members) {
		this.process.complete(task(caseNumber),
				Map.of("lead", "sagsbehandler", "members",
						SpinValues.jsonValue("[\"" + String.join("\", \"", members) + "\"]").create(), "purpose",
						"At bygge", "meetingDate", "2026-05-07", "meetingTime", "10:00", "meetingPlace", "Rådhuset"));
		this.process.runJobs(caseNumber);
	}

	private void answer(String user) {
		Task invitation = this.process.tasks(this.first, "answerInvitation")
			.stream()
			.filter((task) -> user.equals(task.getAssignee()))
			.findFirst()
			.orElseThrow();
		this.process.as(user, () -> {
			this.process.complete(invitation, Map.of("answer", "YES", "conflictOfInterest", "NO"));
			return null;
		});
		this.process.runJobs(this.first);
	}

	private MemberState state(String user) {
		return this.taskforces.membersOf(this.first)
			.stream()
			.filter((member) -> member.state() != MemberState.PROPOSED && user.equals(member.userId()))
			.map(TaskforceMember::state)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void theEngagementGoesOnWithoutItsOwner() {
		this.conflicts.declare("sagsbehandler", company(this.first), REASON);
		String confirm = this.cases.received("Ny A/S", null).caseNumber();
		this.caseFiles.linkCompany(confirm, company(this.first));
		this.cases.start("companyIdentification", confirm);
		this.process.runJobs(confirm);
		assertThat(this.process.openTaskList(confirm)).extracting(Task::getAssignee).containsOnlyNulls();
	}

	@Test
	void keepsAReasonWithoutWhatADatabaseCannotHold() {
		declare("sagsbehandler", task(this.first).getId(), "Min bror\\u0000 ejer den");

		assertThat(this.conflicts.of("sagsbehandler")).extracting(ConflictOfInterest::reason)
			.contains("Min bror  ejer den");
	}

	@Test
	void declaringTwiceIsHarmless() {
		assertThat(declare("sagsbehandler").statusCode()).isEqualTo(204);
		assertThat(declare("sagsbehandler").statusCode()).isEqualTo(204);
		assertThat(this.conflicts.of("sagsbehandler")
			.stream()
			.filter((conflict) -> conflict.companyId() == company(this.first))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "' ' | Skriv kort", "Åse 010190-1234 | CPR-nummer" })
	void refusesAReasonThatCannotBeKept(String reason, String detail) {
		HttpResponse<String> answer = declare("sagsbehandler", task(this.first).getId(), reason);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(detail);
		assertThat(task(this.first).getAssignee()).isEqualTo("sagsbehandler");
	}

	@Test
	void doesNotTellAboutTasksThatTheUserDoesNotSee() {
		assertThat(declare("plan", task(this.first).getId(), "x").statusCode()).isEqualTo(404);
		assertThat(declare("plan", "ukendt", "x").statusCode()).isEqualTo(404);
		assertThat(this.conflicts.isConflicted("plan", company(this.first))).isFalse();
	}

	@Test
	void refusesStrangersAndForeignPages() {
		String body = body(task(this.first).getId(), "x");
		assertThat(new TasklistSession(this.port).post(CONFLICTS, "application/json", body).statusCode()).isIn(401,
				403);
		assertThat(session("sagsbehandler").postWithoutToken(CONFLICTS, "application/json", body).statusCode())
			.isEqualTo(403);
		assertThat(this.conflicts.isConflicted("sagsbehandler", company(this.first))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "leder", "jurist" })
	void managersAndLegalAdvisersEndAConflict(String user) {
		declare("sagsbehandler");
		assertThat(session(user).delete(CONFLICTS + "/" + conflict()).statusCode()).isEqualTo(204);
		assertThat(this.conflicts.isConflicted("sagsbehandler", company(this.first))).isFalse();
	}

	@Test
	void nobodyElseAndNotTheManagerConcerned() {
		declare("sagsbehandler");
		long conflict = conflict();
		assertThat(session("byg").delete(CONFLICTS + "/" + conflict).statusCode()).isEqualTo(403);
		assertThat(session("sagsbehandler").delete(CONFLICTS + "/" + conflict).statusCode()).isEqualTo(403);
		this.conflicts.declare("leder", company(this.first), "x");
		assertThat(session("leder").delete(CONFLICTS + "/" + this.conflicts.of("leder").get(0).id()).body())
			.contains("din egen inhabilitet");
		this.conflicts.of("leder").forEach((own) -> this.conflicts.end(own.id(), "jurist"));
	}

	private String taskforce(String caseGroup) {
		String caseNumber = this.cases.workedOn(Channel.PHONE, "hanne@firma.example", true).caseNumber();
		this.engine.getRuntimeService()
			.startProcessInstanceByKey("taskforce", caseNumber, new HashMap<>(Map.of("caseNumber", caseNumber,
					"caseOwner", "sagsbehandler", "caseGroup", caseGroup, "caseType", "develop")));
		this.process.runJobs(caseNumber);
		return caseNumber;
	}

	private Task task(String caseNumber) {
		return this.process.task(caseNumber, "composeTaskforce");
	}

	private long company(String caseNumber) {
		return this.caseFiles.get(caseNumber).companyId();
	}

	private long conflict() {
		return this.conflicts.of("sagsbehandler")
			.stream()
			.filter((conflict) -> conflict.companyId() == company(this.first))
			.map(ConflictOfInterest::id)
			.findFirst()
			.orElseThrow();
	}

	private boolean sees(String user, String caseNumber) {
		String taskId = task(caseNumber).getId();
		return this.process.as(user, () -> this.engine.getTaskService().createTaskQuery().taskId(taskId).count() == 1);
	}

	private long grants(String user, String caseNumber) {
		return this.process.openTaskList(caseNumber)
			.stream()
			.filter((task) -> this.engine.getAuthorizationService()
				.createAuthorizationQuery()
				.userIdIn(user)
				.resourceId(task.getId())
				.count() > 0)
			.count();
	}

	private JournalEntry lastNote(String caseNumber) {
		List<JournalEntry> entries = this.journal.of(caseNumber);
		return entries.get(entries.size() - 1);
	}

	private HttpResponse<String> declare(String user) {
		return declare(user, task(this.first).getId(), REASON);
	}

	private HttpResponse<String> declare(String user, String taskId, String reason) {
		return session(user).post(CONFLICTS, "application/json", body(taskId, reason));
	}

	private static String body(String taskId, String reason) {
		return "{\"taskId\": \"%s\", \"reason\": \"%s\"}".formatted(taskId, reason);
	}

	private TasklistSession session(String user) {
		return new TasklistSession(this.port).signIn(user);
	}

}
