package dk.vaekstspor.bottlenecks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.PlantedSteps;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.vocabulary.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * Four weeks in January 2020, a month without holidays after New Year's Day. The target
 * of assessing an enquiry is two working days.
 */
@VaekstsporTest
@Transactional
class StepDetailsTests {

	private static final String ASSESS = "userTask_assessEnquiry";

	private static final String CLOSE = "userTask_closeCase";

	private static final BottleneckQuery JANUARY = new BottleneckQuery("companyEngagement", LocalDate.of(2020, 1, 1),
			LocalDate.of(2020, 1, 31), null, null, true);

	@Autowired
	private StepDetails details;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private OpenedCases cases;

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
	void sortsWhatIsDoneAndWhatIsOpenByItsLength() {
		String run = this.planted.run("x", "2020-01-06T08:00:00Z", null);
		this.planted.passage(run, "x", ASSESS, "2020-01-06T08:00:00Z", "2020-01-06T08:30:00Z");
		this.planted.passage(run, "x", ASSESS, "2020-01-06T08:00:00Z", "2020-01-06T11:00:00Z");
		this.planted.passage(run, "x", ASSESS, "2020-01-31T20:00:00Z", null);
		this.planted.passage(run, "x", CLOSE, "2020-01-06T08:00:00Z", "2020-01-09T08:00:00Z");

		StepDetail detail = this.details.find(JANUARY, ASSESS);

		assertThat(detail.calendarHours()).containsExactly(new DurationBin(0, 1L, 1, 0, 0),
				new DurationBin(1, 2L, 0, 0, 0), new DurationBin(2, 3L, 0, 0, 0), new DurationBin(3, 4L, 1, 1, 0));
		assertThat(detail.split().unclaimedHours()).isEqualTo(6.5, within(1e-9));
		assertThat(detail.split().claimedHours()).isZero();
		assertThat(this.details.find(finishedOnly(), ASSESS).calendarHours()).extracting(DurationBin::open)
			.containsOnly(0);
	}

	@Test
	void namesThoseThatWaitTheLongest() {
		String number = this.cases.received("Hede <b>Maskiner</b>", null, Channel.WEB, "a@b.example").caseNumber();
		String run = this.planted.run(number, "2020-01-06T08:00:00Z", null);
		this.planted.passage(run, number, ASSESS, "2020-01-30T08:00:00Z", null);
		this.planted.passage(run, number, ASSESS, "caseworker", "2020-01-06T08:00:00Z", "2020-01-08T15:00:00Z", null);
		this.planted.passage("other", null, ASSESS, "2020-01-31T22:00:00Z", null);

		List<OpenPassage> oldest = this.details.find(JANUARY, ASSESS).oldestOpen();

		assertThat(oldest).extracting(OpenPassage::caseNumber).containsExactly(number, number, null);
		assertThat(oldest.get(0)).isEqualTo(new OpenPassage(number, "Hede <b>Maskiner</b>", false, run,
				Instant.parse("2020-01-06T08:00:00Z"), Instant.parse("2020-01-08T15:00:00Z"), true, 615, 159, false));
		assertThat(oldest.get(1).late()).isFalse();
		assertThat(oldest.get(2).hours()).isEqualTo(1);
	}

	@Test
	void tellsWhatTheMedianCaseWouldGain() {
		for (int number = 0; number < 5; number++) {
			String run = this.planted.run("x", "2020-01-06T07:00:00Z", "2020-01-20T07:00:00Z");
			this.planted.passage(run, "x", ASSESS, "2020-01-06T07:00:00Z", "2020-01-16T15:00:00Z");
			this.planted.passage(run, "x", CLOSE, "2020-01-17T07:00:00Z", "2020-01-20T07:00:00Z");
		}

		WhatIf whatIf = this.details.find(JANUARY, ASSESS).whatIf();

		// left on the 8th at 16 instead of the 16th at 16: eight days, of which six are
		// working days
		assertThat(whatIf.cases()).isEqualTo(5);
		assertThat(whatIf.calendarHours()).isEqualTo(new WhatIf.Gain(14 * 24, 6 * 24));
		assertThat(whatIf.calendarHours().gain()).isEqualTo(8 * 24);
		assertThat(whatIf.workingHours()).isEqualTo(new WhatIf.Gain(10 * 8, 4 * 8));
	}

	@Test
	void replaysNothingBelowFiveCasesOrWithoutATarget() {
		for (int number = 0; number < 5; number++) {
			assertThat(this.details.find(JANUARY, ASSESS).whatIf()).isNull();
			this.planted.run("x", "2020-01-06T07:00:00Z", "2020-01-20T07:00:00Z");
		}
		assertThat(this.details.find(JANUARY, ASSESS).whatIf()).isNotNull();

		this.planted.passage("x", "x", "event_gone", "2020-01-06T07:00:00Z", "2020-01-16T15:00:00Z");
		assertThat(this.details.find(JANUARY, "event_gone").whatIf()).isNull();
	}

	@Test
	void refusesStepsThatAreNot() {
		assertThatExceptionOfType(UnknownStep.class).isThrownBy(() -> this.details.find(JANUARY, "nothing"));
		assertThatExceptionOfType(UnknownProcess.class)
			.isThrownBy(() -> this.details.find(BottleneckQuery.of("nothing"), ASSESS));
	}

	private static BottleneckQuery finishedOnly() {
		return new BottleneckQuery(JANUARY.processKey(), JANUARY.from(), JANUARY.to(), null, null, false);
	}

}
