package dk.vaekstspor.taskforce;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.vaekstspor.AssessedCases;
import dk.vaekstspor.CoversProcess;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Need;
import jakarta.mail.internet.MimeMessage;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@VaekstsporTest
@CoversProcess("taskforce")
class TaskforceProcessTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

	private static final String NOBODY_MEETS = "Prøven";

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private Companies companies;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private Journal journal;

	@Autowired
	private Roster roster;

	@Autowired
	private Taskforces taskforces;

	@Autowired
	private Actions actions;

	@Autowired
	private ComposeTaskforceContext composeContext;

	@Autowired
	private List<dk.vaekstspor.engine.FormContext> contexts;

	private AssessedCases cases;

	private SentMails mails;

	@BeforeEach
	void prepare() {
		this.testing.at(MONDAY);
		this.cases = new AssessedCases(this.companies, this.caseFiles, this.engine, this.testing);
		this.mails = new SentMails(this.journal);
		this.roster.save(staff("natur1", "Nanna Natur", Department.NATUR, "natur2", false));
		this.roster.save(staff("natur2", "Niels Natur", Department.NATUR, null, false));
		this.roster.save(staff("natur3", "Nina Natur", Department.NATUR, null, true));
	}

	@AfterEach
	void cleanUp() {
		this.testing.resetClock();
		List.of("natur1", "natur2", "natur3").forEach(this.roster::remove);
	}

	@Test
	void proposesOnePersonForEachDepartmentThatTheCaseNeeds() {
		String caseNumber = start(Need.BUILDING_PERMIT);

		Map<String, Object> values = this.composeContext.values(formTask(caseNumber));

		assertThat(values).containsEntry("lead", "sagsbehandler").containsEntry("meetingDate", "2026-11-30");
		assertThat(values.get("members")).asInstanceOf(InstanceOfAssertFactories.list(String.class))
			.contains("sagsbehandler", "byg");
		assertThat(this.taskforces.membersOf(caseNumber)).extracting(TaskforceMember::state)
			.containsOnly(MemberState.PROPOSED);
		assertThat(values.get("memberOptions").toString())
			.contains("Byggesagsbehandler (demo), Byggesag", "foreslået: Der skal søges byggetilladelse.")
			.contains("value=department:VEJ");
	}

	@Test
	void escalatesWhenNobodyComposesTheTaskforceInTime() {
		String caseNumber = start(Need.BUILDING_PERMIT);

		this.testing.fireTimer(caseNumber, "event_compositionOverdue");

		assertThat(this.testing.passed(caseNumber, "endEvent_compositionEscalated")).isOne();
		assertThat(this.mails.of(caseNumber, "task-overdue")).singleElement()
			.satisfies((mail) -> assertThat(SentMails.to(mail)).containsExactly("leder@vaekstspor.example"));
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_composeTaskforce");
	}

	@Test
	void runsFromInvitationsToTheSummaryForTheCompany() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg", "plan");
		assertThat(this.testing.tasks(caseNumber, "answerInvitation")).extracting(Task::getAssignee)
			.containsExactlyInAnyOrder("byg", "plan");
		answer(caseNumber, "byg", "YES");
		answer(caseNumber, "plan", "YES");
		assertThat(this.testing.task(caseNumber, "holdTaskforceMeeting").getAssignee()).isEqualTo("sagsbehandler");
		hold(caseNumber, """
				[{"title": "Giv byggetilladelse", "department": "BYG", "deadline": "2026-12-11"},
				 {"title": "Send lokalplan", "department": "PLAN", "deadline": "2026-12-04"}]""");
		assertThat(this.actions.of(caseNumber)).extracting(Action::title, Action::department, Action::deadline)
			.containsExactly(tuple("Giv byggetilladelse", Department.BYG, LocalDate.of(2026, 12, 11)),
					tuple("Send lokalplan", Department.PLAN, LocalDate.of(2026, 12, 4)));
		for (Task action : this.testing.tasks(caseNumber, "performAction")) {
			this.testing.complete(action, Map.of("actionStatus", "DONE", "actionNote", "Klaret."));
		}
		this.testing.runJobs(caseNumber);
		close(caseNumber);

		assertThat(this.testing.hasEnded(caseNumber)).isTrue();
		assertThat(this.testing.passed(caseNumber, "endEvent_memberJoined")).isEqualTo(2);
		assertThat(this.testing.passed(caseNumber, "endEvent_taskforceClosed")).isOne();
		assertThat(this.taskforces.get(caseNumber).closedAt()).isEqualTo(MONDAY);
		assertThat(subjects(caseNumber)).contains("Taskforce sammensat", "Referat af taskforcemøde",
				"Taskforce afsluttet");
		MimeMessage summary = this.mails.of(caseNumber, "taskforce-summary").get(0);
		assertThat(SentMails.to(summary)).containsExactly("mette@prove.example");
		assertThat(SentMails.text(summary)).contains("Giv byggetilladelse", "Byggesag", "11.12.2026");
	}

	@Test
	void closesATaskforceThatAgreedOnNoActions() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");

		hold(caseNumber, "[]");

		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_closeTaskforce");
	}

	@Test
	void invitesTheStandInWhenAMemberDeclines() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "natur1", "byg");

		answer(caseNumber, "natur1", "NO");

		assertThat(this.testing.tasks(caseNumber, "answerInvitation")).extracting(Task::getAssignee)
			.containsExactlyInAnyOrder("natur2", "byg");
		answer(caseNumber, "natur2", "YES");
		answer(caseNumber, "byg", "YES");
		assertThat(facts(caseNumber, "holdTaskforceMeeting"))
			.contains("Nanna Natur, Natur, vand og klima: Sagt nej (Ferie)");
		TaskforceMember standIn = member(caseNumber, "natur2");
		assertThat(standIn.replacesId()).isEqualTo(member(caseNumber, "natur1").id());
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
		assertThat(this.mails.of(caseNumber, "taskforce-invitation")).flatExtracting(SentMails::to)
			.containsExactlyInAnyOrder("natur1@vaekstspor.example", "byg@vaekstspor.example",
					"natur2@vaekstspor.example");
	}

	@Test
	void asksTheWholeDepartmentWhenNobodyInItAnswersAndLeavesTheSeatEmptyInTheEnd() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "natur1");

		this.testing.fireTimer(caseNumber, "event_noAnswer");
		this.testing.fireTimer(caseNumber, "event_noAnswer");

		Task wholeDepartment = this.testing.task(caseNumber, "answerInvitation");
		assertThat(wholeDepartment.getAssignee()).isNull();
		assertThat(this.engine.getTaskService().getIdentityLinksForTask(wholeDepartment.getId())).extracting("groupId")
			.contains("department-NATUR");
		this.testing.fireTimer(caseNumber, "event_noAnswer");
		assertThat(this.testing.passed(caseNumber, "endEvent_seatEmpty")).isOne();
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
		assertThat(this.taskforces.membersOf(caseNumber))
			.filteredOn((member) -> member.department() == Department.NATUR)
			.extracting(TaskforceMember::state)
			.containsOnly(MemberState.NO_ANSWER)
			.hasSize(3);
	}

	@Test
	void keepsSomebodyWithAConflictOfInterestOut() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		Task invitation = this.testing.task(caseNumber, "answerInvitation");

		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> this.testing.complete(invitation, Map.of("answer", "YES", "conflictOfInterest", true)))
			.withMessageContaining("inhabil");
		this.testing.as("byg", () -> complete(invitation,
				Map.of("answer", "NO", "conflictOfInterest", true, "declineReason", "Min bror ejer den.")));
		this.testing.runJobs(caseNumber);

		Task wholeDepartment = this.testing.task(caseNumber, "answerInvitation");
		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> this.testing.as("byg", () -> complete(wholeDepartment, Map.of("answer", "YES"))));
		assertThat(member(caseNumber, "byg").conflictOfInterest()).isTrue();
		assertThat(subjects(caseNumber)).contains("Taskforce: Inhabil");
	}

	@Test
	void remembersWhoAnsweredForADepartment() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "department:BYG");
		Task invitation = this.testing.task(caseNumber, "answerInvitation");

		this.testing.as("byg", () -> complete(invitation, Map.of("answer", "YES")));
		this.testing.runJobs(caseNumber);

		assertThat(member(caseNumber, "byg").state()).isEqualTo(MemberState.ACCEPTED);
		assertThat(SentMails.to(this.mails.of(caseNumber, "taskforce-meeting").get(0)))
			.contains("byg@vaekstspor.example");
	}

	@Test
	void whoeverComposesTheTaskforceNeedsNoInvitation() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		Task task = this.testing.task(caseNumber, "composeTaskforce");

		this.testing.as("sagsbehandler", () -> complete(task, composition("sagsbehandler", "byg")));
		this.testing.runJobs(caseNumber);

		assertThat(this.testing.tasks(caseNumber, "answerInvitation")).extracting(Task::getAssignee)
			.containsExactly("byg");
		assertThat(member(caseNumber, "sagsbehandler").state()).isEqualTo(MemberState.ACCEPTED);
	}

	@Test
	void goesStraightToTheMeetingWhenNobodyElseIsChosen() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		Task task = this.testing.task(caseNumber, "composeTaskforce");

		this.testing.as("sagsbehandler", () -> complete(task, composition("sagsbehandler")));
		this.testing.runJobs(caseNumber);

		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
	}

	@Test
	void callsToTheMeetingWithACalendarEntry() throws Exception {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");

		MimeMessage mail = this.mails.of(caseNumber, "taskforce-meeting").get(0);
		assertThat(SentMails.to(mail)).containsExactly("sagsbehandler@vaekstspor.example", "byg@vaekstspor.example");
		Calendar calendar = calendar(mail);
		VEvent event = (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
		assertThat(calendar.validate().hasErrors()).isFalse();
		assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
		assertThat(calendar.getComponent(Component.VTIMEZONE)).isPresent();
		assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("taskforce-" + caseNumber + "@vaekstspor");
		assertThat(event.<ZonedDateTime>getStartDate().orElseThrow().getDate().toInstant())
			.isEqualTo(Instant.parse("2026-11-26T09:30:00Z"));
		assertThat(event.getProperties(Property.ATTENDEE)).hasSize(2);
		assertThat(calendar.toString()).contains("TZID=Europe/Copenhagen").doesNotContain("Prøve & Søn");
	}

	@Test
	void remindsTheLeadOfAMeetingNotHeld() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");

		this.testing.fireTimer(caseNumber, "event_meetingOverdue");

		assertThat(this.testing.passed(caseNumber, "endEvent_meetingReminded")).isOne();
		assertThat(this.mails.of(caseNumber, "task-overdue")).singleElement()
			.satisfies((mail) -> assertThat(SentMails.to(mail)).containsExactly("sagsbehandler@vaekstspor.example"));
	}

	@Test
	void sendsNoSummaryToACompanyThatNeverAgreedToContact() {
		String caseNumber = this.cases.open(Channel.OUTREACH, "mette@prove.example", Set.of(Need.BUILDING_PERMIT));
		startTaskforce(caseNumber);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");
		hold(caseNumber, "[]");

		close(caseNumber);

		assertThat(this.mails.of(caseNumber, "taskforce-summary")).isEmpty();
		assertThat(subjects(caseNumber)).anyMatch((subject) -> subject.startsWith("Ingen mail sendt: "));
	}

	@Test
	void refusesAMeetingThatNobodyCanComeTo() {
		String caseNumber = start(Need.BUILDING_PERMIT);

		assertRefused(caseNumber, "meetingDate", "2026-11-20", "Mødet kan ikke ligge før i dag.");
		assertRefused(caseNumber, "meetingDate", "2026-11-28", "Vælg en hverdag.");
		assertRefused(caseNumber, "lead", "ukendt", "Vælg fra listen.");
		assertRefused(caseNumber, "members", json("[\"byg\", \"ukendt\"]"), "Vælg fra listen.");
		assertRefused(caseNumber, "members", json("[\"department:XYZ\"]"), "Vælg fra listen.");
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_composeTaskforce");
	}

	@Test
	void refusesAnActionWithADeadlineInThePast() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");

		assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> hold(caseNumber, """
				[{"title": "For sent", "department": "BYG", "deadline": "2026-11-20"}]"""))
			.withMessageContaining("En frist kan ikke ligge før i dag.");
		assertThat(this.actions.of(caseNumber)).isEmpty();
		assertThat(this.taskforces.get(caseNumber).minutes()).isNull();
	}

	@Test
	void everyFormShowsWhatThePersonMustKnow() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		assertThat(facts(caseNumber, "answerInvitation")).contains(NOBODY_MEETS, "26.11.2026 kl. 10.30");
		answer(caseNumber, "byg", "YES");
		assertThat(facts(caseNumber, "holdTaskforceMeeting")).contains("Byggesagsbehandler (demo), Byggesag: Deltager");
		hold(caseNumber, "[]");
		assertThat(facts(caseNumber, "closeTaskforce")).contains("Der er ikke aftalt indsatser.");
	}

	private String start(Need need) {
		String caseNumber = this.cases.open(need);
		startTaskforce(caseNumber);
		return caseNumber;
	}

	private void startTaskforce(String caseNumber) {
		this.cases.start(TaskforceProcess.KEY, caseNumber, Map.of("caseType", "develop"));
	}

	private void compose(String caseNumber, String... members) {
		this.testing.complete(caseNumber, "composeTaskforce", composition(members));
	}

	private Map<String, Object> composition(String... members) {
		Map<String, Object> values = new HashMap<>(Map.of("lead", "sagsbehandler", "purpose", NOBODY_MEETS,
				"meetingDate", "2026-11-26", "meetingTime", "10:30", "meetingPlace", "Lokale 2.14"));
		values.put("members", json("[\"" + String.join("\", \"", members) + "\"]"));
		return values;
	}

	private void assertRefused(String caseNumber, String key, Object value, String message) {
		Map<String, Object> values = composition("byg");
		values.put(key, value);
		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> this.testing.complete(caseNumber, "composeTaskforce", values))
			.withMessageContaining(message);
	}

	private void answer(String caseNumber, String userId, String answer) {
		Task task = this.testing.tasks(caseNumber, "answerInvitation")
			.stream()
			.filter((invitation) -> userId.equals(invitation.getAssignee()))
			.findFirst()
			.orElseThrow();
		this.testing.complete(task, Map.of("answer", answer, "declineReason", "NO".equals(answer) ? "Ferie" : ""));
		this.testing.runJobs(caseNumber);
	}

	private void hold(String caseNumber, String actionRows) {
		this.testing.complete(caseNumber, "holdTaskforceMeeting",
				Map.of("minutes", "Vi blev enige.", "actions", json(actionRows)));
	}

	private void close(String caseNumber) {
		this.testing.complete(caseNumber, "closeTaskforce", Map.of("summary", "Det er på plads."));
	}

	private Void complete(Task task, Map<String, Object> values) {
		this.testing.complete(task, values);
		return null;
	}

	private TaskforceMember member(String caseNumber, String userId) {
		return this.taskforces.membersOf(caseNumber)
			.stream()
			.filter((member) -> member.state() != MemberState.PROPOSED && userId.equals(member.userId()))
			.findFirst()
			.orElseThrow();
	}

	private List<String> subjects(String caseNumber) {
		return this.journal.of(caseNumber).stream().map(JournalEntry::subject).toList();
	}

	private FormTask formTask(String caseNumber) {
		return new FormTask("any", caseNumber, Map.of("caseOwner", "sagsbehandler")::get);
	}

	private String facts(String caseNumber, String taskKey) {
		return this.contexts.stream()
			.filter((context) -> context.taskKey().equals(taskKey))
			.map((context) -> context.values(formTask(caseNumber)).get("facts").toString())
			.findFirst()
			.orElseThrow();
	}

	private static Object json(String text) {
		return SpinValues.jsonValue(text).create();
	}

	private static StaffMember staff(String userId, String name, Department department, String substitute,
			boolean absent) {
		return new StaffMember(userId, name, userId + "@vaekstspor.example", department, Set.of(), substitute, absent);
	}

	private static Calendar calendar(MimeMessage mail) throws Exception {
		Object content = SentMails.content(mail, "text/calendar");
		String text = (content instanceof InputStream bytes) ? new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
				: content.toString();
		return new CalendarBuilder().build(new StringReader(text));
	}

}
