package dk.vaekstspor.overview;

import java.time.Instant;

import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.PlantedSteps;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.overview.WeekChange.Figure;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Told on Wednesday, 25 November 2026, at 9 in the morning in Danish time.
 */
@VaekstsporTest
@Transactional
class OverviewsTests {

	private static final String ASSESS = "userTask_assessEnquiry";

	private static final String CLOSE = "userTask_closeCase";

	@Autowired
	private Overviews overviews;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private OpenedCases cases;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private ProcessTesting testing;

	private PlantedSteps planted;

	@BeforeEach
	void forgetEverything() {
		this.planted = new PlantedSteps(this.jdbc, "companyEngagement");
		this.planted.forgetAll();
		this.testing.at(Instant.parse("2026-11-25T08:00:00Z"));
	}

	@AfterEach
	void letTheClockRun() {
		this.testing.resetClock();
	}

	@Test
	void putsTheStepsThatWereLateTheLongestFirst() {
		// a day late, finished; and open, late since yesterday at 16: one hour of today
		due(ASSESS, "caseworker", "2026-11-02T15:00:00Z", "2026-11-03T15:00:00Z");
		due(ASSESS, "caseworker", "2026-11-24T15:00:00Z", null);
		due(CLOSE, "caseworker", "2026-11-02T15:00:00Z", "2026-11-05T15:00:00Z");
		due("gone", "company", "2026-11-02T15:00:00Z", "2026-11-02T15:00:01Z");
		due("event_later", "calendar", "2026-11-02T15:00:00Z", null);

		assertThat(this.overviews.now().worst())
			.extracting((worst) -> worst.figures().step(), WorstStep::delayHours, WorstStep::delayHoursAWeekAgo)
			.containsExactly(tuple(CLOSE, 24.0, 24.0), tuple(ASSESS, 9.0, 8.0));
		assertThat(this.overviews.now().worst().get(1)).satisfies((worst) -> {
			assertThat(worst.processName()).isEqualTo("Virksomhedsforløb");
			assertThat(worst.figures().open()).isOne();
		});
	}

	@Test
	void countsOnlyTheHoursOfTheLastNinetyDays() {
		// Thursday, 27 August, is the first day that counts
		due(ASSESS, "caseworker", "2026-01-05T15:00:00Z", "2026-08-27T10:00:00Z");
		due(CLOSE, "caseworker", "2026-01-05T15:00:00Z", "2026-08-26T10:00:00Z");

		assertThat(this.overviews.now().worst())
			.extracting((worst) -> worst.figures().step(), WorstStep::delayHours, WorstStep::delayHoursAWeekAgo)
			.containsExactly(tuple(ASSESS, 4.0, 44.0));
	}

	@Test
	void goesByTheTargetWhereThereIsNoDueDate() {
		String run = this.planted.run("x", "2026-11-02T08:00:00Z", null);
		this.planted.passage(run, "x", ASSESS, "2026-11-02T08:00:00Z", "2026-11-05T08:00:00Z");
		this.planted.passage(run, "x", "gone", "2026-01-02T08:00:00Z", "2026-11-05T08:00:00Z");

		assertThat(this.overviews.now().worst()).extracting((worst) -> worst.figures().step(), WorstStep::delayHours)
			.containsExactly(tuple(ASSESS, 1.0));
	}

	@Test
	void namesTheCasesThatAreLateOrSoonWillBe() {
		String late = open("Hede Maskiner", "2026-11-24T15:00:00Z");
		String soon = open("Birk", "2026-11-27T15:00:00Z");
		String secret = open("Hemmelig", "2026-11-25T15:00:00Z");
		this.caseFiles.flag(secret, Flag.CONFIDENTIAL);
		open("Senere", "2026-11-30T15:00:00Z");

		Overview overview = this.overviews.now();

		assertThat(overview.atRiskCount()).isEqualTo(3);
		assertThat(overview.atRisk())
			.extracting(CaseAtRisk::caseNumber, CaseAtRisk::company, CaseAtRisk::confidential, CaseAtRisk::late)
			.containsExactly(tuple(late, "Hede Maskiner", false, true), tuple(secret, null, true, false),
					tuple(soon, "Birk", false, false));
		assertThat(overview.atRisk().get(0).name()).isEqualTo("Vurdér henvendelse");
	}

	@Test
	void namesTenAtMost() {
		for (int number = 0; number < 12; number++) {
			due(ASSESS, "caseworker", "2026-11-24T15:00:00Z", null);
		}

		assertThat(this.overviews.now().atRisk()).hasSize(10);
		assertThat(this.overviews.now().atRiskCount()).isEqualTo(12);
	}

	@Test
	void comparesTheLastSevenDaysWithThoseBefore() {
		this.planted.run("a", "2026-11-18T08:00:01Z", null);
		this.planted.run("b", "2026-11-18T08:00:00Z", "2026-11-25T08:00:00Z");
		this.planted.run("c", "2026-11-12T08:00:00Z", "2026-11-18T07:00:00Z");
		this.planted.run(null, "2026-11-24T08:00:00Z", null);
		this.planted.passage("x", "a", ASSESS, "caseworker", "2026-11-01T08:00:00Z", "2026-11-18T07:00:00Z", null);
		this.planted.passage("x", "a", ASSESS, "caseworker", "2026-11-19T08:00:00Z", "2026-11-20T07:00:00Z", null);

		assertThat(this.overviews.now().lastWeek())
			.isEqualTo(new WeekChange(new Figure(1, 2), new Figure(1, 1), new Figure(1, 1), new Figure(2, 1)));
	}

	@Test
	void isEmptyInTheBeginning() {
		Overview overview = this.overviews.now();

		assertThat(overview.worst()).isEmpty();
		assertThat(overview.atRisk()).isEmpty();
		assertThat(overview.lastWeek().late()).isEqualTo(new Figure(0, 0));
	}

	private String open(String company, String due) {
		String number = this.cases.received(company, null, Channel.WEB, "a@b.example").caseNumber();
		this.planted.passage("x", number, ASSESS, "caseworker", "2026-11-20T08:00:00Z", due, null);
		return number;
	}

	private void due(String step, String waitsFor, String due, String left) {
		this.planted.passage("x", null, step, waitsFor, "2026-01-02T08:00:00Z", due, left);
	}

}
