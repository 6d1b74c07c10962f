package dk.vaekstspor.casetimeline;

import java.time.Instant;

import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.PlantedSteps;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseNotFound;
import dk.vaekstspor.steprecord.HeldTime;
import dk.vaekstspor.vocabulary.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@VaekstsporTest
@Transactional
class CaseTimelinesTests {

	private static final long HOUR = 3_600_000;

	@Autowired
	private CaseTimelines timelines;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private OpenedCases cases;

	@Autowired
	private ProcessTesting testing;

	@AfterEach
	void letTheClockRun() {
		this.testing.resetClock();
	}

	@Test
	void numbersTheStepsOfAllProcessesInTheOrderOfEntering() {
		this.testing.at(Instant.parse("2026-11-25T10:00:00Z"));
		String number = this.cases.received("Hede Maskiner", null, Channel.WEB, "a@b.example").caseNumber();
		PlantedSteps engagement = new PlantedSteps(this.jdbc, "companyEngagement");
		PlantedSteps taskforce = new PlantedSteps(this.jdbc, "taskforce");
		String outer = engagement.run(number, "2026-11-23T07:00:00Z", null);
		String inner = taskforce.run(number, "2026-11-24T07:00:00Z", "2026-11-24T09:00:00Z");
		engagement.passage(outer, number, "userTask_assessEnquiry", "caseworker", "2026-11-23T07:00:00Z",
				"2026-11-23T15:00:00Z", "2026-11-24T07:00:00Z");
		engagement.passage(outer, number, "userTask_gone", "company", "2026-11-25T07:00:00Z", null, null);
		taskforce.passage(inner, number, "userTask_composeTaskforce", "2026-11-24T07:00:00Z", "2026-11-24T09:00:00Z");

		CaseTimeline timeline = this.timelines.of(number);

		assertThat(timeline.company()).isEqualTo("Hede Maskiner");
		assertThat(timeline.processes())
			.extracting((process) -> process.run().id(), TimelineProcess::name, TimelineProcess::lasted)
			.containsExactly(tuple(outer, "Virksomhedsforløb", new HeldTime(51 * HOUR, 19 * HOUR)),
					tuple(inner, "Taskforce", new HeldTime(2 * HOUR, 2 * HOUR)));
		assertThat(timeline.processes().get(0).steps())
			.extracting(TimelineStep::number, TimelineStep::name, TimelineStep::late, (step) -> step.total().millis())
			.containsExactly(tuple(1, "Vurdér henvendelse", true, 24 * HOUR),
					tuple(3, "userTask_gone", false, 3 * HOUR));
		assertThat(timeline.processes().get(0).steps().get(1).waiting()).isEqualTo(new HeldTime(3 * HOUR, 3 * HOUR));
		assertThat(timeline.processes().get(1).steps()).extracting(TimelineStep::number).containsExactly(2);
	}

	@Test
	void putsTheStepThatWasLeftFirstBeforeOneEnteredAtTheSameMoment() {
		String number = this.cases.received("Hede Maskiner", null, Channel.WEB, "a@b.example").caseNumber();
		PlantedSteps engagement = new PlantedSteps(this.jdbc, "companyEngagement");
		String run = engagement.run(number, "2026-11-23T07:00:00Z", null);
		for (int round = 0; round < 3; round++) {
			engagement.passage(run, number, "open", "2026-11-23T07:00:00Z", null);
			engagement.passage(run, number, "later", "2026-11-23T07:00:00Z", "2026-11-24T07:00:00Z");
			engagement.passage(run, number, "first", "2026-11-23T07:00:00Z", "2026-11-23T07:00:00Z");
		}

		assertThat(this.timelines.of(number).processes().get(0).steps()).extracting(TimelineStep::name)
			.containsExactly("first", "first", "first", "later", "later", "later", "open", "open", "open");
	}

	@Test
	void knowsNothingOfACaseThatIsNot() {
		assertThatExceptionOfType(CaseNotFound.class).isThrownBy(() -> this.timelines.of("2026-99999"));
	}

}
