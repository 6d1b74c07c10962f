package dk.vaekstspor.taskforceaction;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.vaekstspor.AssessedCases;
import dk.vaekstspor.CoversProcess;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.ActionStatus;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.actionplan.PlannedAction;
import dk.vaekstspor.actionplan.Promises;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Need;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@VaekstsporTest
@CoversProcess("taskforceAction")
class TaskforceActionProcessTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

	private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 4);

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
	private Actions actions;

	@Autowired
	private TaskforceActions taskforceActions;

	@Autowired
	private PerformActionContext performActionContext;

	@Autowired
	private AwaitCompanyContext awaitCompanyContext;

	@Autowired
	private Promises promises;

	private AssessedCases cases;

	private SentMails mails;

	private String caseNumber;

	@BeforeEach
	void prepare() {
		this.testing.at(MONDAY);
		this.cases = new AssessedCases(this.companies, this.caseFiles, this.engine, this.testing);
		this.mails = new SentMails(this.journal);
		this.caseNumber = this.cases.open(Need.BUILDING_PERMIT);
	}

	@AfterEach
	void resetClock() {
		this.testing.resetClock();
	}

	@Test
	void offersTheActionToItsDepartmentUntilTheEndOfTheDeadlineDay() {
		Action action = start();

		Task task = this.testing.task(this.caseNumber, "performAction");
		assertThat(this.engine.getTaskService().getIdentityLinksForTask(task.getId())).extracting("groupId")
			.contains("department-BYG");
		assertThat(task.getDueDate().toInstant()).isEqualTo(Instant.parse("2026-12-04T15:00:00Z"));
		assertThat(this.testing.timer(this.caseNumber, "event_actionDueSoon").getDuedate().toInstant())
			.isEqualTo(Instant.parse("2026-12-02T15:00:00Z"));
		assertThat(this.taskforceActions.planned(this.caseNumber)).containsExactly(action.id());
	}

	@Test
	void endsWhenTheActionIsDone() {
		Action action = start();

		perform("DONE");

		assertThat(this.testing.passed(this.caseNumber, "endEvent_actionDone")).isOne();
		assertThat(this.testing.hasEnded(this.caseNumber)).isTrue();
		assertThat(this.actions.get(action.id())).extracting(Action::status, Action::note, Action::endedAt)
			.containsExactly(ActionStatus.DONE, "Sådan gik det.", MONDAY);
		assertThat(this.taskforceActions.planned(this.caseNumber)).isEmpty();
		assertThat(this.journal.of(this.caseNumber)).last()
			.satisfies((entry) -> assertThat(entry.subject()).isEqualTo("Indsats: Giv byggetilladelse – Udført"));
	}

	@Test
	void tellsTheLeadWhenTheActionIsNotPossible() {
		Action action = start();

		perform("NOT_POSSIBLE");

		assertThat(this.testing.passed(this.caseNumber, "endEvent_actionNotPossible")).isOne();
		assertThat(this.actions.get(action.id()).status()).isEqualTo(ActionStatus.NOT_POSSIBLE);
		assertThat(this.mails.of(this.caseNumber, "action-impossible")).singleElement().satisfies((mail) -> {
			assertThat(SentMails.to(mail)).containsExactly("plan@vaekstspor.example");
			assertThat(SentMails.text(mail)).contains("Sådan gik det.", "Byggesag");
		});
	}

	@Test
	void tellsTheCaseOwnerWhereThereIsNoLead() {
		start(null);

		perform("NOT_POSSIBLE");

		assertThat(this.mails.of(this.caseNumber, "action-impossible")).flatExtracting(SentMails::to)
			.containsExactly("sagsbehandler@vaekstspor.example");
	}

	@Test
	void remindsTheDepartmentBeforeTheDeadline() {
		start();

		this.testing.fireTimer(this.caseNumber, "event_actionDueSoon");

		assertThat(this.testing.passed(this.caseNumber, "endEvent_actionReminded")).isOne();
		assertThat(this.mails.of(this.caseNumber, "action-reminder")).singleElement().satisfies((mail) -> {
			assertThat(SentMails.to(mail)).containsExactly("byg@vaekstspor.example");
			assertThat(SentMails.text(mail)).contains("04.12.2026");
		});
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_performAction");
	}

	@Test
	void tellsLeadAndManagerWhenTheDeadlineIsPassed() {
		start();

		this.testing.fireTimer(this.caseNumber, "event_actionOverdue");

		assertThat(this.testing.passed(this.caseNumber, "endEvent_actionEscalated")).isOne();
		assertThat(this.mails.of(this.caseNumber, "action-overdue")).flatExtracting(SentMails::to)
			.containsExactly("plan@vaekstspor.example", "leder@vaekstspor.example");
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_performAction");
	}

	@Test
	void writesOnceAboutAPromiseNotKeptHoweverManyDaysGoBy() {
		start();

		for (Instant day = MONDAY; day
			.isBefore(Instant.parse("2027-01-15T08:00:00Z")); day = day.plus(Duration.ofDays(1))) {
			this.testing.at(day);
			fireDueTimers();
		}

		assertThat(this.mails.of(this.caseNumber, "action-reminder")).hasSize(1);
		assertThat(this.mails.of(this.caseNumber, "action-overdue")).singleElement()
			.satisfies((mail) -> assertThat(SentMails.to(mail)).containsExactly("plan@vaekstspor.example",
					"leder@vaekstspor.example"));
		assertThat(this.promises.overdue(this.caseNumber))
			.isEqualTo("Byggesag: Giv byggetilladelse – skulle være gjort 04.12.2026 (25 hverdage)");
	}

	@Test
	void writesAgainWhenTheNewDeadlineIsNotKeptEither() {
		start();
		this.testing.at(Instant.parse("2026-12-07T08:00:00Z"));
		fireDueTimers();
		perform("WAITING");
		answer(Map.of("companyAnswer", "Her er de.", "newDeadline", "2026-12-11"));
		fireDueTimers();
		assertThat(this.mails.of(this.caseNumber, "action-overdue")).hasSize(1);

		this.testing.at(Instant.parse("2026-12-14T08:00:00Z"));
		fireDueTimers();

		assertThat(this.mails.of(this.caseNumber, "action-overdue")).hasSize(2);
	}

	@Test
	void aPromiseThatWasBrokenBeforeThePauseNeedsANewDeadline() {
		Action action = start();
		this.testing.at(Instant.parse("2026-12-07T08:00:00Z"));
		fireDueTimers();
		perform("WAITING");
		this.testing.at(Instant.parse("2026-12-09T08:00:00Z"));

		assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> answer(Map.of("companyAnswer", "Her er de.")))
			.withMessageContaining("Aftal en ny frist.");
		assertThat(this.actions.get(action.id()).status()).isEqualTo(ActionStatus.WAITING);

		answer(Map.of("companyAnswer", "Her er de.", "newDeadline", "2026-12-14"));
		fireDueTimers();
		assertThat(this.mails.of(this.caseNumber, "action-overdue")).hasSize(1);
	}

	@Test
	void refusesANewDeadlineOnADayWhenNobodyIsAtWork() {
		start();
		perform("WAITING");

		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> answer(Map.of("companyAnswer", "Ja.", "newDeadline", "2026-12-24")))
			.withMessageContaining("Vælg en hverdag. Rådhuset er lukket den dag.");
	}

	@Test
	void showsSinceWhenAndWhyItIsParked() {
		Action action = start();
		perform("WAITING");
		this.testing.at(Instant.parse("2026-11-26T08:00:00Z"));
		FormTask task = new FormTask("any", this.caseNumber, Map.of("actionId", (Object) action.id())::get);

		assertThat(this.awaitCompanyContext.values(task).get("facts")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains(Map.of("label", "På pause", "text", "siden 23.11.2026 (3 hverdage)"),
					Map.of("label", "Vi mangler", "text", "Sådan gik det."));
		this.testing.at(Instant.parse("2026-12-14T08:00:00Z"));
		assertThat(this.promises.overdue(this.caseNumber)).isEmpty();
	}

	@Test
	void stopsTheClockWhileItWaitsForTheCompany() {
		Action action = start();

		perform("WAITING");

		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_awaitCompany");
		assertThat(this.testing.timers(this.caseNumber)).extracting((job) -> job.getDuedate().toInstant())
			.containsExactly(Instant.parse("2026-11-30T15:00:00Z"));
		assertThat(this.actions.get(action.id())).extracting(Action::status, Action::waitingSince)
			.containsExactly(ActionStatus.WAITING, MONDAY);
	}

	@Test
	void givesTheWaitBackInWorkingDays() {
		Action action = start();
		perform("WAITING");
		this.testing.at(Instant.parse("2026-11-30T09:00:00Z"));

		answer(Map.of("companyAnswer", "Her er tegningerne."));

		assertThat(this.actions.get(action.id())).extracting(Action::status, Action::deadline, Action::waitingSince)
			.containsExactly(ActionStatus.OPEN, LocalDate.of(2026, 12, 11), null);
		assertThat(this.testing.task(this.caseNumber, "performAction").getDueDate().toInstant())
			.isEqualTo(Instant.parse("2026-12-11T15:00:00Z"));
		assertThat(this.journal.of(this.caseNumber)).last()
			.satisfies((entry) -> assertThat(entry.direction()).isEqualTo(Direction.IN))
			.satisfies((entry) -> assertThat(entry.text()).contains("Her er tegningerne.", "11.12.2026"));
		perform("DONE");
		assertThat(this.testing.hasEnded(this.caseNumber)).isTrue();
	}

	@Test
	void takesTheNewDeadlineThatWasAgreed() {
		Action action = start();
		perform("WAITING");

		answer(Map.of("companyAnswer", "Vi er klar til nytår.", "newDeadline", "2027-01-15"));

		assertThat(this.actions.get(action.id()).deadline()).isEqualTo(LocalDate.of(2027, 1, 15));
		assertThat(this.testing.timer(this.caseNumber, "event_actionOverdue").getDuedate().toInstant())
			.isEqualTo(Instant.parse("2027-01-15T15:00:00Z"));
	}

	@Test
	void refusesANewDeadlineInThePast() {
		Action action = start();
		perform("WAITING");

		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> answer(Map.of("companyAnswer", "Ja.", "newDeadline", "2026-11-20")))
			.withMessageContaining("En frist kan ikke ligge før i dag.");

		assertThat(this.actions.get(action.id()).status()).isEqualTo(ActionStatus.WAITING);
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_awaitCompany");
	}

	@Test
	void remindsASilentCompanyWithoutOurOwnNotes() {
		start();
		perform("WAITING");

		this.testing.fireTimer(this.caseNumber, "event_companySilent");

		assertThat(this.testing.passed(this.caseNumber, "endEvent_companyReminded")).isOne();
		assertThat(this.mails.of(this.caseNumber, "company-reminder")).singleElement().satisfies((mail) -> {
			assertThat(SentMails.to(mail)).containsExactly("mette@prove.example");
			assertThat(SentMails.text(mail)).contains("Giv byggetilladelse").doesNotContain("Sådan gik det.");
		});
	}

	@Test
	void writesNotToACompanyThatNeverAgreedToContact() {
		this.caseNumber = this.cases.open(Channel.OUTREACH, "mette@prove.example", Set.of(Need.BUILDING_PERMIT));
		start();
		perform("WAITING");

		this.testing.fireTimer(this.caseNumber, "event_companySilent");

		assertThat(this.mails.of(this.caseNumber, "company-reminder")).isEmpty();
		assertThat(this.journal.of(this.caseNumber))
			.anySatisfy((entry) -> assertThat(entry.subject()).startsWith("Ingen mail sendt: "));
	}

	@Test
	void showsWhatWasPromised() {
		Action action = start();
		FormTask task = new FormTask("any", this.caseNumber, Map.of("actionId", (Object) action.id())::get);

		assertThat(this.performActionContext.values(task).get("facts"))
			.isEqualTo(List.of(Map.of("label", "Indsats", "text", "Giv byggetilladelse"),
					Map.of("label", "Afdeling", "text", "Byggesag"), Map.of("label", "Frist", "text", "04.12.2026")));
	}

	@Test
	void keepsTheVariablesFewAndDry() {
		start();
		perform("WAITING");

		assertThat(this.engine.getRuntimeService().createVariableInstanceQuery().list())
			.filteredOn((variable) -> variable.getProcessInstanceId()
				.equals(this.testing.task(this.caseNumber, "awaitCompany").getProcessInstanceId()))
			.extracting("name", "typeName")
			.containsExactlyInAnyOrder(tuple("caseNumber", "string"), tuple("caseOwner", "string"),
					tuple("caseGroup", "string"), tuple("actionId", "long"), tuple("actionDone", "boolean"),
					tuple("waitsForCompany", "boolean"));
	}

	private Action start() {
		return start("plan");
	}

	private Action start(String leadUserId) {
		Action action = this.actions
			.plan(new PlannedAction(this.caseNumber, "Giv byggetilladelse", Department.BYG, DEADLINE, leadUserId));
		this.cases.start(TaskforceActionProcess.KEY, this.caseNumber, Map.of("actionId", action.id()));
		return action;
	}

	private void fireDueTimers() {
		Date now = ClockUtil.getCurrentTime();
		this.testing.timers(this.caseNumber)
			.stream()
			.filter((timer) -> !timer.getDuedate().after(now))
			.forEach((timer) -> this.engine.getManagementService().executeJob(timer.getId()));
		this.testing.runJobs(this.caseNumber);
	}

	private void perform(String status) {
		this.testing.complete(this.caseNumber, "performAction",
				Map.of("actionStatus", status, "actionNote", "Sådan gik det."));
	}

	private void answer(Map<String, Object> values) {
		this.testing.complete(this.caseNumber, "awaitCompany", values);
	}

}
