package dk.vaekstspor.tasklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class ReadyMadeFiltersTests {

	@Autowired
	private FilterService filters;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ReadyMadeFilters readyMade;

	@Autowired
	private ProcessFacts processes;

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private ProcessTesting process;

	@AfterEach
	void letTheClockRun() {
		this.process.resetClock();
	}

	@Test
	void caseworkersFindTheirFilters() {
		assertThat(names("sagsbehandler")).containsExactly("Mine opgaver", "Min gruppes ledige opgaver",
				"Mine taskforcer", "Overskredet", "Forfalder i dag", "Afventer andre");
	}

	@Test
	void managersFindAllCases() {
		assertThat(names("leder")).containsExactly("Mine opgaver", "Min gruppes ledige opgaver", "Mine taskforcer",
				"Overskredet", "Forfalder i dag", "Afventer andre", "Alle");
	}

	@ParameterizedTest
	@ValueSource(strings = { "byg", "plan", "miljo", "job", "jurist" })
	void specialistsAndLegalAdvisersFindWhatIsTheirs(String user) {
		assertThat(names(user)).containsExactly("Mine opgaver", "Min gruppes ledige opgaver", "Mine taskforcer",
				"Overskredet", "Forfalder i dag");
	}

	@Test
	void anotherStartAddsNothing() {
		long before = this.filters.createFilterQuery().count();
		this.readyMade.run(new DefaultApplicationArguments());
		assertThat(this.filters.createFilterQuery().count()).isEqualTo(before);
	}

	@Test
	void anotherStartMendsWhatSomebodyChanged() {
		Filter changed = filter("leder", "Alle");
		changed.setName("Min egen");
		this.filters.saveFilter(changed);
		this.readyMade.run(new DefaultApplicationArguments());
		assertThat(names("leder")).contains("Alle").doesNotContain("Min egen");
	}

	@Test
	void aFreeTaskIsTheGroupsUntilSomebodyTakesIt() {
		Task task = SampleCases.confirmCompany(this.engagements, this.process);
		assertThat(found("sagsbehandler", "Min gruppes ledige opgaver")).contains(task.getId());
		assertThat(found("sagsbehandler", "Mine opgaver")).doesNotContain(task.getId());
		this.tasks.claim(task.getId(), "sagsbehandler");
		assertThat(found("sagsbehandler", "Min gruppes ledige opgaver")).doesNotContain(task.getId());
		assertThat(found("sagsbehandler", "Mine opgaver")).contains(task.getId());
	}

	@Test
	void deadlinesMoveATaskFromTodayToOverdue() {
		Task task = SampleCases.confirmCompany(this.engagements, this.process);
		Instant due = task.getDueDate().toInstant();
		for (String user : List.of("sagsbehandler", "leder")) {
			this.process.at(due.minus(Duration.ofHours(1)));
			assertThat(found(user, "Forfalder i dag")).contains(task.getId());
			assertThat(found(user, "Overskredet")).doesNotContain(task.getId());
			this.process.at(due.plus(Duration.ofDays(1)));
			assertThat(found(user, "Forfalder i dag")).doesNotContain(task.getId());
			assertThat(found(user, "Overskredet")).contains(task.getId());
		}
		assertThat(found("plan", "Overskredet")).doesNotContain(task.getId());
	}

	@Test
	void othersAreThoseThatTheModelsName() {
		assertThat(this.processes.taskKeysWaitingFor(ReadyMadeFilter.OTHERS))
			.contains("userTask_awaitCompany", "userTask_performAction", "userTask_answerInvitation",
					"userTask_obtainConsent", "userTask_registerAnswer", "userTask_assessStateAid")
			.doesNotContain("userTask_assessEnquiry", "userTask_closeCase");
	}

	@Test
	void aTaskThatWaitsForOthersIsFoundByTheOwnerOfTheCase() {
		Task stateAid = SampleCases.assessStateAid(this.engagements, this.process, "sagsbehandler");
		assertThat(stateAid.getOwner()).isEqualTo("sagsbehandler");
		assertThat(found("sagsbehandler", "Afventer andre")).contains(stateAid.getId());
		assertThat(found("leder", "Afventer andre")).contains(stateAid.getId());
		assertThat(found("jurist", "Min gruppes ledige opgaver")).contains(stateAid.getId());
		assertThat(found("sagsbehandler", "Mine opgaver")).doesNotContain(stateAid.getId());
	}

	@Test
	void leadMembersAndOwnerFindTheWorkOfTheirTaskforce() {
		this.process.at(Instant.parse("2026-05-04T08:00:00Z"));
		String caseNumber = SampleCases.taskforceAtWork(this.engagements, this.process);
		String[] open = this.process.tasks(caseNumber, "performAction")
			.stream()
			.map(Task::getId)
			.toArray(String[]::new);

		assertThat(open).hasSize(2);
		for (String user : List.of("plan", "byg", "sagsbehandler")) {
			assertThat(found(user, "Mine taskforcer")).as(user).contains(open);
		}
		assertThat(found("miljo", "Mine taskforcer")).doesNotContain(open);
		assertThat(found("leder", "Mine taskforcer")).doesNotContain(open);
	}

	private List<String> names(String user) {
		return this.process.as(user,
				() -> this.filters.createFilterQuery()
					.list()
					.stream()
					.sorted((one, other) -> place(one) - place(other))
					.map(Filter::getName)
					.toList());
	}

	private static int place(Filter filter) {
		return (int) filter.getProperties().get("priority");
	}

	private Filter filter(String user, String name) {
		return this.process.as(user, () -> this.filters.createFilterQuery().filterName(name).singleResult());
	}

	private List<String> found(String user, String name) {
		String filterId = filter(user, name).getId();
		return this.process.as(user, () -> this.filters.<Task>list(filterId).stream().map(Task::getId).toList());
	}

}
