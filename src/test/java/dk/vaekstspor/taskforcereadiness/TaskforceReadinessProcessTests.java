package dk.vaekstspor.taskforcereadiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.CoversProcess;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@VaekstsporTest
@CoversProcess("taskforceReadiness")
class TaskforceReadinessProcessTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

	private static final StaffMember BODIL = StaffMember.of("brand", "Bodil Brand", null, Department.BEREDSKAB)
		.knowing(Competence.FIRE_SAFETY);

	private static final StaffMember BODIL_AWAY = BODIL
		.away(new Absence(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 12, 8)));

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private Roster roster;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void knowsOfEveryGapButThoseToCome() {
		forget();
		this.testing.at(MONDAY);
		this.roster.save(BODIL);
		checkDaily();
		answer(task(), "ACCEPTED", "2027-06-01");
	}

	@AfterEach
	void forget() {
		this.testing.resetClock();
		this.roster.remove("brand");
		instances()
			.forEach((instance) -> this.engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));
		this.jdbc.update("DELETE FROM readiness_gap");
	}

	@Test
	void asksNobodyWhenNothingIsNew() {
		checkDaily();

		assertThat(tasks()).isEmpty();
		assertThat(instances()).isEmpty();
		assertThat(ended("endEvent_ready")).isPositive();
	}

	@Test
	void asksTheManagerBeforeACompanyMeetsTheGap() {
		this.roster.save(BODIL_AWAY);
		runJobs();

		Task task = task();
		assertThat(task.getName()).isEqualTo("Luk hul i beredskabet");
		assertThat(task.getDueDate()).isEqualTo(Instant.parse("2026-11-26T15:00:00Z"));
		assertThat(this.engine.getTaskService().getIdentityLinksForTask(task.getId())).extracting("groupId")
			.contains("manager");
		assertThat(facts(task)).contains("Brandsikkerhed: ingen kan sidde med i en taskforce fra 30.11.2026.",
				"Kan ellers: Bodil Brand.");
		answer(task, "SOLVED", "2026-12-01");
		assertThat(instances()).isEmpty();
		assertThat(ended("endEvent_gapsHandled")).isPositive();
		assertThat(this.jdbc.queryForMap("SELECT * FROM readiness_gap WHERE code = 'fire_safety'"))
			.containsEntry("ANSWER", "Afløser fra nabokommunen.")
			.containsEntry("ANSWERED_BY", "leder")
			.containsEntry("ACCEPTED", false);
	}

	@Test
	void raisesAGapOnce() {
		this.roster.save(BODIL_AWAY);
		runJobs();
		checkDaily();
		assertThat(tasks()).hasSize(1);

		answer(task(), "ACCEPTED", "2026-12-01");
		checkDaily();

		assertThat(tasks()).isEmpty();
	}

	@Test
	void raisesAnAcceptedGapAgainWhenItsDateHasCome() {
		this.roster.save(BODIL_AWAY);
		runJobs();
		answer(task(), "ACCEPTED", "2026-11-27");

		this.testing.at(Instant.parse("2026-11-26T08:00:00Z"));
		checkDaily();
		assertThat(tasks()).isEmpty();
		this.testing.at(Instant.parse("2026-11-27T08:00:00Z"));
		checkDaily();

		assertThat(facts(task())).contains("Brandsikkerhed");
	}

	@Test
	void raisesAGapThatComesBack() {
		this.roster.save(BODIL_AWAY);
		runJobs();
		answer(task(), "SOLVED", "2027-01-04");
		this.roster.save(BODIL);
		runJobs();
		assertThat(tasks()).isEmpty();

		this.roster.save(BODIL_AWAY);
		runJobs();

		assertThat(tasks()).hasSize(1);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM readiness_gap WHERE code = 'fire_safety'",
				Integer.class))
			.isEqualTo(2);
	}

	@Test
	void leavesWhatIsFoundWhileATaskIsOpenToTheNextOne() {
		this.roster.save(BODIL_AWAY);
		runJobs();
		StaffMember byg = this.roster.find("byg").orElseThrow();
		this.roster.save(byg.away(new Absence(LocalDate.of(2026, 11, 1), null)));
		try {
			runJobs();
			assertThat(tasks()).hasSize(1);
			assertThat(facts(task())).doesNotContain("Byggesag");

			answer(task(), "ACCEPTED", "2027-01-04");
			checkDaily();

			assertThat(facts(task())).contains("Byggesag: ingen kan").doesNotContain("Brandsikkerhed");
		}
		finally {
			this.roster.save(this.roster.find("byg").orElseThrow().away());
		}
	}

	@Test
	void showsWhenAGapHasClosedInTheMeantime() {
		this.roster.save(BODIL_AWAY);
		runJobs();
		this.roster.save(BODIL);
		runJobs();

		assertThat(facts(task())).contains("Brandsikkerhed: lukket siden.");
	}

	@Test
	void checksOnceHoweverManyAreChangedAndWhoeverChangesThem() {
		this.testing.as("byg", () -> this.transaction.execute((status) -> {
			for (int round = 0; round < 5; round++) {
				this.roster.save(this.roster.find("brand").orElseThrow().withWeeklyHours(round));
			}
			return null;
		}));

		assertThat(instances()).hasSize(1);
	}

	@Test
	void checksNothingThatWasNeverChanged() {
		this.transaction.executeWithoutResult((status) -> {
			this.roster.save(BODIL_AWAY);
			status.setRollbackOnly();
		});

		assertThat(instances()).isEmpty();
	}

	@Test
	void wantsADateToCome() {
		this.roster.save(BODIL_AWAY);
		runJobs();
		Task task = task();

		assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> answer(task, "ACCEPTED", "2026-11-23"))
			.withMessageContaining("Vælg en dato efter i dag.");
		assertThat(tasks()).hasSize(1);
	}

	private void checkDaily() {
		Job timer = jobs().timers().singleResult();
		this.engine.getManagementService().executeJob(timer.getId());
		runJobs();
	}

	private void runJobs() {
		for (Job job = next(); job != null; job = next()) {
			this.engine.getManagementService().executeJob(job.getId());
		}
	}

	private Job next() {
		return jobs().messages().list().stream().findFirst().orElse(null);
	}

	private JobQuery jobs() {
		return this.engine.getManagementService().createJobQuery().processDefinitionKey(TaskforceReadinessProcess.KEY);
	}

	private List<ProcessInstance> instances() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(TaskforceReadinessProcess.KEY)
			.list();
	}

	private List<Task> tasks() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processDefinitionKey(TaskforceReadinessProcess.KEY)
			.list();
	}

	private Task task() {
		assertThat(tasks()).hasSize(1);
		return tasks().get(0);
	}

	private void answer(Task task, String answer, String reviewDate) {
		this.testing.as("leder", () -> {
			this.testing.complete(task,
					Map.of("gapAnswer", answer, "gapNote", "Afløser fra nabokommunen.", "reviewDate", reviewDate));
			return null;
		});
		runJobs();
	}

	/** As Tasklist gets it. */
	private String facts(Task task) {
		return this.http.withBasicAuth("leder", "leder")
			.getForObject("/engine-rest/task/{id}/form-variables?variableNames=case&deserializeValues=false",
					String.class, task.getId());
	}

	private long ended(String endEvent) {
		return this.engine.getHistoryService().createHistoricActivityInstanceQuery().activityId(endEvent).count();
	}

}
