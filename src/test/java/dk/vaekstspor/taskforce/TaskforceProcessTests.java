package dk.vaekstspor.taskforce;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.vaekstspor.AssessedCases;
import dk.vaekstspor.CoversProcess;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.actionplan.DeadlineRefused;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.MeetingMinutes;
import dk.vaekstspor.taskforcefile.MeetingNotHeld;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceAlreadyClosed;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Competence;
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
	private TaskforceFiles taskforces;

	@Autowired
	private Taskforces running;

	@Autowired
	private ConflictsOfInterest conflicts;

	@Autowired
	private Actions actions;

	@Autowired
	private MeetingMinutes minutes;

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
		this.conflicts.of("sagsbehandler").forEach((conflict) -> this.conflicts.end(conflict.id(), "leder"));
		this.conflicts.of("byg").forEach((conflict) -> this.conflicts.end(conflict.id(), "leder"));
		giveTimeTo("byg", StaffMember.USUAL_WEEKLY_HOURS);
	}

	@Test
	void proposesTheFewestPeopleWhoCoverWhatTheCaseNeeds() {
		giveTimeTo("byg");
		String caseNumber = start(Need.BUILDING_PERMIT);

		Map<String, Object> values = this.composeContext.values(formTask(caseNumber));

		assertThat(values).containsEntry("lead", "sagsbehandler").containsEntry("meetingDate", "2026-11-30");
		assertThat(values.get("members")).asInstanceOf(InstanceOfAssertFactories.list(String.class))
			.containsExactly("sagsbehandler", "byg");
		assertThat(this.taskforces.membersOf(caseNumber)).extracting(TaskforceMember::state)
			.containsOnly(MemberState.PROPOSED);
		assertThat(values.get("memberOptions").toString())
			.contains("Byggesagsbehandler (demo), Byggesag (", " fri inden 30.11.2026",
					") – Dækker Byggesag. Der skal søges byggetilladelse.")
			.doesNotContain("value=department:VEJ");
		assertThat(values.get("otherMemberOptions").toString()).contains("value=plan", "value=department:VEJ");
		assertThat(facts(caseNumber, "composeTaskforce")).contains("Sagen kræver",
				"Byggesag: Der skal søges byggetilladelse.");
	}

	@Test
	void saysWhatNobodyCoversAndWhomToAskInstead() {
		this.roster.remove("job");
		this.roster.save(staff("job", "Jobkonsulent (demo)", Department.JOB, null, true));
		try {
			String caseNumber = start(Need.LABOUR);

			assertThat(facts(caseNumber, "composeTaskforce")).contains("Ingen dækker",
					"Ingen på bemandingslisten har Rekruttering. Lederen må finde nogen.");
			MimeMessage mail = this.mails.of(caseNumber, "taskforce-shortfall").get(0);
			assertThat(SentMails.to(mail)).containsExactly("leder@vaekstspor.example");
			assertThat(SentMails.text(mail)).contains("Ingen på bemandingslisten har Rekruttering.");
			assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_composeTaskforce");
		}
		finally {
			this.roster.save(staff("job", "Jobkonsulent (demo)", Department.JOB, null, false)
				.knowing(Competence.RECRUITMENT_LABOUR));
		}
	}

	@Test
	void invitesThoseProposedAndThoseAdded() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		Map<String, Object> values = composition("byg");
		values.put("otherMembers", json("[\"plan\", \"byg\"]"));

		this.testing.complete(caseNumber, "composeTaskforce", values);

		assertThat(this.testing.tasks(caseNumber, "answerInvitation")).extracting(Task::getAssignee)
			.containsExactlyInAnyOrder("byg", "plan");
	}

	@Test
	void neitherProposesNorTakesSomebodyWithAConflictOfInterest() {
		String caseNumber = this.cases.open(Need.BUILDING_PERMIT);
		this.conflicts.declare("byg", this.caseFiles.get(caseNumber).companyId(), "");
		startTaskforce(caseNumber);

		Map<String, Object> values = this.composeContext.values(formTask(caseNumber));

		assertThat(values.get("members").toString()).contains("sagsbehandler", "department:PLAN")
			.doesNotContain("byg,");
		assertThat(List.of(values.get("memberOptions"), values.get("otherMemberOptions"), values.get("leadOptions"))
			.toString()).doesNotContain("value=byg}");
		assertThat(values.get("facts").toString())
			.contains("Ingen kan dække Byggesag: de, der kan, er inhabile. Spørg Plan og by.");
		assertRefused(caseNumber, "members", json("[\"byg\"]"), "inhabil");
		assertRefused(caseNumber, "lead", "byg", "inhabil");
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
	void offersTimesThatSuitThoseProposed() {
		String caseNumber = start(Need.BUILDING_PERMIT);

		Map<String, Object> values = this.composeContext.values(formTask(caseNumber));

		assertThat(values.get("meetingSlotOptions").toString()).contains("– alle kan", "Anden tid");
		assertThat(values.get("meetingSlotOptions").toString()).contains("value=" + values.get("meetingSlot"));
	}

	@Test
	void refusesATimeThatDoesNotSuitAllUnlessTheyMeetAnyway() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		Map<String, Object> values = composition("natur3");
		values.put("lead", "natur1");

		values.put("meetingSlot", "2026-11-26T09:30:00Z");
		assertComposeRefused(caseNumber, values, "Nina Natur er fraværende på det tidspunkt.");
		values.put("meetingSlot", "OTHER");
		assertComposeRefused(caseNumber, values, "Nina Natur er fraværende");
		values.put("meetingSlot", "2026-11-28T09:30:00Z");
		assertComposeRefused(caseNumber, values, "Vælg en hverdag.");
		values.put("meetingSlot", "i morgen");
		assertComposeRefused(caseNumber, values, "Vælg en tid fra listen.");
		values.put("members", json("[\"natur2\"]"));
		values.put("meetingSlot", "2026-11-26T09:30:00Z");
		values.put("meetAnyway", true);
		this.testing.complete(caseNumber, "composeTaskforce", values);
		assertThat(this.taskforces.get(caseNumber).meetingAt()).isEqualTo("2026-11-26T09:30:00Z");

		String other = start(Need.BUILDING_PERMIT);
		values.put("lead", "natur2");
		values.put("members", json("[\"natur3\"]"));
		values.remove("meetAnyway");
		assertComposeRefused(other, values,
				"Niels Natur er i et andet taskforcemøde, Nina Natur er fraværende på det tidspunkt.");
		values.put("members", json("[\"natur1\"]"));
		values.put("meetingSlot", "2026-11-26T09:00:00Z");
		assertComposeRefused(other, values, "Alle kan første gang onsdag 25.11. kl. 08.00.");
		values.remove("meetingTime");
		values.put("meetingSlot", "OTHER");
		assertComposeRefused(other, values, "Vælg, hvornår mødet begynder.");
	}

	private void assertComposeRefused(String caseNumber, Map<String, Object> values, String message) {
		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> this.testing.complete(caseNumber, "composeTaskforce", values))
			.withMessageContaining(message);
	}

	@Test
	void keepsMinutesDecisionsAndActionsAsOneReadableNote() {
		String caseNumber = meeting();

		this.testing.complete(caseNumber, "holdTaskforceMeeting", Map.of("minutes", "Vi blev enige.", "decisions",
				json("[{\"decision\": \"Hallen ligger øst.\"}, {}, {\"decision\": \"Vejen udvides.\"}]"), "actions",
				json("[{\"title\": \"Send lokalplan\", \"department\": \"PLAN\", \"deadline\": \"2026-12-04\"}]")));

		assertThat(this.minutes.decisions(caseNumber)).containsExactly("Hallen ligger øst.", "Vejen udvides.");
		assertThat(this.journal.of(caseNumber)).filteredOn("subject", "Referat af taskforcemøde")
			.extracting(JournalEntry::text)
			.containsExactly("""
					Vi blev enige.

					Beslutninger:
					– Hallen ligger øst.
					– Vejen udvides.

					Indsatser:
					– Plan og by: Send lokalplan – lovet til 04.12.2026.""");
	}

	@Test
	void aMeetingNeedsMinutesOrADecision() {
		String caseNumber = meeting();

		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> this.testing.complete(caseNumber, "holdTaskforceMeeting",
					Map.of("minutes", " ", "decisions", json("[{\"decision\": \" \"}]"))))
			.withMessageContaining("Skriv et kort referat eller mindst én beslutning.");
		assertThat(this.taskforces.get(caseNumber).hasMet()).isFalse();

		this.testing.complete(caseNumber, "holdTaskforceMeeting",
				Map.of("decisions", json("[{\"decision\": \"Vi gør det.\"}]")));

		assertThat(this.taskforces.get(caseNumber).hasMet()).isTrue();
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_closeTaskforce");
	}

	@Test
	void anActionWithoutADeadlineGetsTheServiceTarget() {
		String caseNumber = meeting();

		hold(caseNumber, "[{\"title\": \"Send lokalplan\", \"department\": \"PLAN\", \"deadline\": null}]");

		assertThat(this.actions.of(caseNumber)).extracting(Action::deadline).containsExactly(LocalDate.of(2026, 12, 7));
	}

	@Test
	void refusesAnActionOnADayWhenNobodyIsAtWork() {
		String caseNumber = meeting();

		assertDeadlineRefused(caseNumber, "2026-11-20", "En frist kan ikke ligge før i dag.");
		assertDeadlineRefused(caseNumber, "9999-12-30", "Vælg en frist inden for de næste to år.");
		assertDeadlineRefused(caseNumber, "2026-12-24", "Vælg en hverdag. Rådhuset er lukket den dag.");
		assertDeadlineRefused(caseNumber, "2026-11-28", "Frist i linje 2: Vælg en hverdag.");
		assertThat(this.actions.of(caseNumber)).isEmpty();
		assertThat(this.minutes.decisions(caseNumber)).isEmpty();
		assertThat(this.taskforces.get(caseNumber).minutes()).isNull();
	}

	@Test
	void carriesOutWhatIsPromisedWhileOtherActionsRun() {
		String caseNumber = meeting();
		hold(caseNumber, "[{\"title\": \"Send lokalplan\", \"department\": \"PLAN\"}]");

		Action first = add(caseNumber, "Ring til naboen", Department.MILJO, LocalDate.of(2026, 12, 1));
		Action second = add(caseNumber, "Vis grunden", Department.GRUND, null);
		this.testing.runJobs(caseNumber);

		assertThat(this.testing.tasks(caseNumber, "performAction")).extracting(this::actionOf)
			.containsExactlyInAnyOrder(this.actions.of(caseNumber).get(0).id(), first.id(), second.id());
		assertThat(second.deadline()).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThat(first.leadUserId()).isEqualTo("sagsbehandler");
		assertThat(this.journal.of(caseNumber)).filteredOn("subject", "Ny indsats aftalt")
			.extracting(JournalEntry::text)
			.contains("Virksomhedsmiljø og affald: Ring til naboen – lovet til 01.12.2026.");
		perform(caseNumber, this.actions.of(caseNumber).get(0).id());
		perform(caseNumber, first.id());
		assertThat(this.testing.tasks(caseNumber, "closeTaskforce")).isEmpty();
		perform(caseNumber, second.id());
		assertThat(this.testing.passed(caseNumber, "endEvent_addedActionDone")).isEqualTo(2);
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_closeTaskforce");
	}

	@Test
	void goesBackToWorkWhenSomethingIsPromisedJustBeforeTheEnd() {
		String caseNumber = meeting();
		hold(caseNumber, "[{\"title\": \"Send lokalplan\", \"department\": \"PLAN\"}]");
		perform(caseNumber, this.actions.of(caseNumber).get(0).id());

		Action late = add(caseNumber, "Ring til naboen", Department.MILJO, null);
		Action later = add(caseNumber, "Vis grunden", Department.GRUND, null);
		this.testing.runJobs(caseNumber);

		assertThat(this.testing.passed(caseNumber, "event_actionAddedLate")).isOne();
		assertThat(this.testing.tasks(caseNumber, "closeTaskforce")).isEmpty();
		assertThat(this.testing.tasks(caseNumber, "performAction")).extracting(this::actionOf)
			.containsExactlyInAnyOrder(late.id(), later.id());
		perform(caseNumber, late.id());
		perform(caseNumber, later.id());
		close(caseNumber);
		assertThat(this.testing.hasEnded(caseNumber)).isTrue();
	}

	@Test
	void promisesNothingBeforeTheMeetingOrAfterTheEnd() {
		String caseNumber = meeting();

		assertThatExceptionOfType(MeetingNotHeld.class)
			.isThrownBy(() -> add(caseNumber, "For tidligt", Department.BYG, null));
		hold(caseNumber, "[]");
		close(caseNumber);
		assertThatExceptionOfType(TaskforceAlreadyClosed.class)
			.isThrownBy(() -> add(caseNumber, "For sent", Department.BYG, null));
		assertThat(this.actions.of(caseNumber)).isEmpty();
	}

	@Test
	void promisesNothingWhileTheTaskforceMovesOn() {
		String caseNumber = meeting();
		Task meeting = this.testing.task(caseNumber, "holdTaskforceMeeting");
		this.testing.complete(meeting, Map.of("minutes", "Kort."));

		assertThatExceptionOfType(TaskforceChangeRefused.class)
			.isThrownBy(() -> add(caseNumber, "Et øjeblik", Department.BYG, null));
		assertThat(this.actions.of(caseNumber)).isEmpty();
		assertThat(subjects(caseNumber)).doesNotContain("Ny indsats aftalt");
	}

	@Test
	void promisesNothingForADayWhenNobodyIsAtWork() {
		String caseNumber = meeting();
		hold(caseNumber, "[]");

		assertThatExceptionOfType(DeadlineRefused.class)
			.isThrownBy(() -> add(caseNumber, "Juleaften", Department.BYG, LocalDate.of(2026, 12, 24)))
			.withMessage("Vælg en hverdag. Rådhuset er lukket den dag.");
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_closeTaskforce");
	}

	@Test
	void tellsTheCompanyInPlainWordsWhatWasPromisedAndHowItWent() throws Exception {
		String caseNumber = meeting();
		hold(caseNumber, """
				[{"title": "Send vejledning <b>om</b> byggetilladelse", "department": "BYG", "deadline": "2026-12-04"},
				 {"title": "Afklar statsstøtte.", "department": "JURA", "deadline": "2026-12-04"}]""");
		this.testing.at(Instant.parse("2026-12-02T09:00:00Z"));
		perform(caseNumber, this.actions.of(caseNumber).get(0).id());
		this.testing.complete(this.testing.task(caseNumber, "performAction"),
				Map.of("actionStatus", "NOT_POSSIBLE", "actionNote", "Internt: det må vi ikke."));
		this.testing.runJobs(caseNumber);
		assertThat(facts(caseNumber, "closeTaskforce")).contains(
				"– Byggesag: Send vejledning <b>om</b> byggetilladelse – lovet til 04.12.2026, udført 02.12.2026.");
		close(caseNumber);

		MimeMessage summary = this.mails.of(caseNumber, "taskforce-summary").get(0);
		assertThat(SentMails.text(summary))
			.contains(
					"- Byggesag: Send vejledning <b>om</b> byggetilladelse – lovet til 04.12.2026, udført 02.12.2026.",
					"- Kommunens jurister: Afklar statsstøtte – lovet til 04.12.2026, kunne ikke lade sig gøre.")
			.doesNotContain("Internt", "Jura/statsstøtte");
		assertThat(SentMails.content(summary, "text/html").toString())
			.contains("<li>Byggesag: Send vejledning &lt;b&gt;om&lt;/b&gt; byggetilladelse")
			.doesNotContain("Internt");
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

	/** The other tests leave open taskforces behind. */
	private void giveTimeTo(String userId) {
		giveTimeTo(userId, 1000);
	}

	private void giveTimeTo(String userId, int hours) {
		this.roster.save(this.roster.find(userId).orElseThrow().withWeeklyHours(hours));
	}

	@Test
	void replacesAMemberWhoHasLeftWithoutStartingOver() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");
		hold(caseNumber, "[]");

		change(caseNumber, () -> this.running.replaceMember(caseNumber, member(caseNumber, "byg").id(),
				Optional.of("natur1"), "Ny stilling"));

		assertThat(this.testing.tasks(caseNumber, "answerInvitation")).extracting(Task::getAssignee)
			.containsExactly("natur1");
		answer(caseNumber, "natur1", "YES");
		assertThat(this.testing.passed(caseNumber, "endEvent_seatHandled")).isOne();
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_closeTaskforce");
		assertThat(subjects(caseNumber)).contains("Taskforce: Deltager erstattes");
	}

	@Test
	void callsEverybodyAgainWhenTheMeetingMoves() throws Exception {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");

		change(caseNumber,
				() -> this.running.moveMeeting(caseNumber, Instant.parse("2026-11-27T12:00:00Z"), "Lokale 3"));

		List<MimeMessage> calls = this.mails.of(caseNumber, "taskforce-meeting");
		assertThat(calls).hasSize(2);
		VEvent event = (VEvent) calendar(calls.get(1)).getComponent(Component.VEVENT).orElseThrow();
		assertThat(event.getSequence().getSequenceNo()).isOne();
		assertThat(event.getLocation().getValue()).isEqualTo("Lokale 3");
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
		assertThat(facts(caseNumber, "holdTaskforceMeeting")).contains("27.11.2026 kl. 13.00");
	}

	@Test
	void callsTheMeetingOffAndOnAgain() throws Exception {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");

		change(caseNumber, () -> this.running.cancelMeeting(caseNumber, "Firmaet er ikke klar"));

		MimeMessage mail = this.mails.of(caseNumber, "taskforce-meeting-cancelled").get(0);
		assertThat(SentMails.to(mail)).containsExactly("sagsbehandler@vaekstspor.example", "byg@vaekstspor.example");
		assertThat(SentMails.text(mail)).contains("Firmaet er ikke klar");
		assertThat(calendar(mail).getMethod().getValue()).isEqualTo("CANCEL");
		assertThat(facts(caseNumber, "holdTaskforceMeeting")).contains("Mødet er aflyst");
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
		change(caseNumber,
				() -> this.running.moveMeeting(caseNumber, Instant.parse("2026-11-27T12:00:00Z"), "Lokale 3"));
		VEvent event = (VEvent) calendar(this.mails.of(caseNumber, "taskforce-meeting").get(1))
			.getComponent(Component.VEVENT)
			.orElseThrow();
		assertThat(event.getSequence().getSequenceNo()).isEqualTo(2);
	}

	@Test
	void tellsThoseStillInvitedThatTheMeetingMoves() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");

		change(caseNumber,
				() -> this.running.moveMeeting(caseNumber, Instant.parse("2026-11-27T12:00:00Z"), "Lokale 3"));

		assertThat(this.mails.of(caseNumber, "taskforce-meeting-moved")).flatExtracting(SentMails::to)
			.containsExactly("sagsbehandler@vaekstspor.example", "byg@vaekstspor.example");
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_answerInvitation");
	}

	@Test
	void callsNobodyToAMeetingThatWasCalledOffBefore() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		change(caseNumber, () -> this.running.cancelMeeting(caseNumber, ""));

		answer(caseNumber, "byg", "YES");

		assertThat(this.mails.of(caseNumber, "taskforce-meeting")).isEmpty();
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
		hold(caseNumber, "[]");
		assertThat(this.taskforces.get(caseNumber).meetingCancelled()).as("they met all the same").isFalse();
	}

	@Test
	void givesTheMeetingToANewLead() throws Exception {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");

		change(caseNumber, () -> this.running.replaceLead(caseNumber, "natur1", "Sygdom"));

		assertThat(this.testing.task(caseNumber, "holdTaskforceMeeting").getAssignee()).isEqualTo("natur1");
		assertThat(this.taskforces.get(caseNumber).leadUserId()).isEqualTo("natur1");
		assertThat(SentMails.to(this.mails.of(caseNumber, "taskforce-meeting").get(1)))
			.containsExactly("natur1@vaekstspor.example", "byg@vaekstspor.example");
		assertThat(subjects(caseNumber)).contains("Taskforce: Ny tovholder");
		List<String> organizers = new ArrayList<>();
		for (MimeMessage call : this.mails.of(caseNumber, "taskforce-meeting")) {
			organizers.add(event(call).getOrganizer().getCalAddress().toString());
		}
		assertThat(organizers).hasSize(2).containsOnly(organizers.get(0)).doesNotContain("natur1@vaekstspor.example");
		MimeMessage farewell = this.mails.of(caseNumber, "taskforce-withdrawal").get(0);
		assertThat(SentMails.to(farewell)).containsExactly("sagsbehandler@vaekstspor.example");
		assertThat(calendar(farewell).getMethod().getValue()).isEqualTo("CANCEL");
		assertThat(event(farewell).getAttendees()).extracting(Property::getValue)
			.containsExactly("mailto:sagsbehandler@vaekstspor.example");
	}

	@Test
	void keepsTheMeetingInTheCalendarOfALeadWhoStaysAsAMember() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");
		change(caseNumber, () -> this.running.replaceLead(caseNumber, "byg", "Bytter"));

		change(caseNumber, () -> this.running.replaceLead(caseNumber, "natur1", "Bytter igen"));

		assertThat(this.mails.of(caseNumber, "taskforce-withdrawal")).flatExtracting(SentMails::to)
			.containsExactly("sagsbehandler@vaekstspor.example");
	}

	@Test
	void letsNobodyWithAConflictOfInterestChangeIt() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");
		this.conflicts.declare("sagsbehandler", this.caseFiles.get(caseNumber).companyId(), "");

		assertThat(this.taskforces.get(caseNumber).leadUserId()).isNull();
		assertThatExceptionOfType(TaskforceChangeNotAllowed.class)
			.isThrownBy(() -> change(caseNumber, () -> this.running.cancelMeeting(caseNumber, "")));
		this.testing.runLooseJobs();
	}

	@Test
	void whoeverLeadsOrJoinsLaterReadsTheOpenTasks() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");
		hold(caseNumber, """
				[{"title": "Tegn", "department": "BYG", "deadline": "2026-12-04"}]""");
		Task action = this.testing.task(caseNumber, "performAction");
		assertThat(reads("miljo", action)).isFalse();

		change(caseNumber, () -> this.running.replaceLead(caseNumber, "miljo", "Sygdom"));
		change(caseNumber, () -> this.running.replaceMember(caseNumber, member(caseNumber, "byg").id(),
				Optional.of("job"), "Sygdom"));
		answer(caseNumber, "job", "YES");

		assertThat(reads("miljo", action)).isTrue();
		assertThat(reads("job", action)).isTrue();
	}

	private boolean reads(String userId, Task task) {
		return this.testing.as(userId,
				() -> this.engine.getTaskService().createTaskQuery().taskId(task.getId()).count() == 1);
	}

	@Test
	void refusesMeetingsAtNightAndInAnotherAge() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		Map<String, Object> values = composition("byg");

		values.put("meetingSlot", "2026-11-27T01:00:00Z");
		assertComposeRefused(caseNumber, values, "mellem kl. 8 og kl. 16");
		values.put("meetingSlot", "+999999999-01-01T09:00:00Z");
		assertComposeRefused(caseNumber, values, "inden for det næste år");
		values.remove("meetingSlot");
		values.put("meetingDate", "2026-11-23");
		values.put("meetingTime", "08:00");
		assertComposeRefused(caseNumber, values, "Mødet kan ikke ligge før nu.");
	}

	@Test
	void changesNothingThatCannotOrMayNotChange() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		long byg = member(caseNumber, "byg").id();
		Instant friday = Instant.parse("2026-11-27T12:00:00Z");

		assertThatExceptionOfType(TaskforceChangeNotAllowed.class)
			.isThrownBy(() -> this.testing.as("byg", () -> replace(caseNumber, byg, "natur1")));
		assertThatExceptionOfType(TaskforceChangeNotAllowed.class)
			.isThrownBy(() -> this.running.moveMeeting(caseNumber, friday, "Her"));
		assertChangeRefused("Den valgte er allerede med", () -> replace(caseNumber, byg, "byg"));
		assertChangeRefused("Vælg en medarbejder", () -> replace(caseNumber, byg, "ukendt"));
		assertChangeRefused("ikke længere med", () -> replace(caseNumber, -1, "natur1"));
		assertChangeRefused("hverdag",
				() -> this.running.moveMeeting(caseNumber, Instant.parse("2026-11-28T12:00:00Z"), "Her"));
		assertChangeRefused("før nu", () -> this.running.moveMeeting(caseNumber, MONDAY.minusSeconds(1), "Her"));
		this.conflicts.declare("natur1", this.caseFiles.get(caseNumber).companyId(), "");
		assertChangeRefused("inhabil", () -> replace(caseNumber, byg, "natur1"));
		assertChangeRefused("inhabil", () -> this.running.replaceLead(caseNumber, "natur1", ""));
		answer(caseNumber, "byg", "YES");
		hold(caseNumber, "[]");
		assertChangeRefused("noget møde", () -> this.running.cancelMeeting(caseNumber, ""));
		close(caseNumber);
		assertChangeRefused("afsluttet", () -> replace(caseNumber, byg, "natur2"));
		assertThat(this.taskforces.get(caseNumber).meetingSequence()).isZero();
	}

	private Void replace(String caseNumber, long memberId, String successor) {
		this.running.replaceMember(caseNumber, memberId, Optional.of(successor), "");
		return null;
	}

	private void assertChangeRefused(String message, Runnable change) {
		assertThatExceptionOfType(TaskforceChangeRefused.class).isThrownBy(() -> this.testing.as("leder", () -> {
			change.run();
			return null;
		})).withMessageContaining(message);
	}

	private void change(String caseNumber, Runnable change) {
		this.testing.as("sagsbehandler", () -> {
			change.run();
			return null;
		});
		this.testing.runJobs(caseNumber);
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
		this.testing.complete(task, Map.of("answer", answer, "conflictOfInterest", "NO", "declineReason",
				"NO".equals(answer) ? "Ferie" : ""));
		this.testing.runJobs(caseNumber);
	}

	private void hold(String caseNumber, String actionRows) {
		this.testing.complete(caseNumber, "holdTaskforceMeeting",
				Map.of("minutes", "Vi blev enige.", "actions", json(actionRows)));
	}

	private String meeting() {
		String caseNumber = start(Need.BUILDING_PERMIT);
		compose(caseNumber, "byg");
		answer(caseNumber, "byg", "YES");
		return caseNumber;
	}

	private Action add(String caseNumber, String title, Department department, LocalDate deadline) {
		return this.testing.as("sagsbehandler", () -> this.running.addAction(caseNumber, title, department, deadline));
	}

	private long actionOf(Task task) {
		return (long) this.engine.getTaskService().getVariable(task.getId(), "actionId");
	}

	private void perform(String caseNumber, long actionId) {
		Task task = this.testing.tasks(caseNumber, "performAction")
			.stream()
			.filter((open) -> actionOf(open) == actionId)
			.findFirst()
			.orElseThrow();
		this.testing.complete(task, Map.of("actionStatus", "DONE", "actionNote", "Klaret."));
		this.testing.runJobs(caseNumber);
	}

	private void assertDeadlineRefused(String caseNumber, String deadline, String message) {
		String rows = """
				[{"title": "I tide", "department": "BYG"},
				 {"title": "Umuligt", "department": "BYG", "deadline": "%s"}]""".formatted(deadline);
		assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> hold(caseNumber, rows))
			.withMessageContaining(message);
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
		StaffMember member = StaffMember.of(userId, name, userId + "@vaekstspor.example", department)
			.replacedBy(substitute);
		return absent ? member.away(new Absence(LocalDate.of(2026, 11, 1), null)) : member;
	}

	private static VEvent event(MimeMessage mail) throws Exception {
		return (VEvent) calendar(mail).getComponent(Component.VEVENT).orElseThrow();
	}

	private static Calendar calendar(MimeMessage mail) throws Exception {
		Object content = SentMails.content(mail, "text/calendar");
		String text = (content instanceof InputStream bytes) ? new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
				: content.toString();
		return new CalendarBuilder().build(new StringReader(text));
	}

}
