package dk.vaekstspor.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class EngineDefaultsTests {

	private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T08:00:00Z");

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private Clock clock;

	@AfterEach
	void resetClock() {
		this.testing.resetClock();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dueDate", "duration" })
	void countsTimersAndDueDatesInWorkingDays(String calendarName) {
		this.testing.at(MONDAY_MORNING);
		BusinessCalendar calendar = configuration().getBusinessCalendarManager().getBusinessCalendar(calendarName);
		assertThat(calendar.resolveDuedate("1 hverdag")).isEqualTo("2026-11-24T16:00:00.000+01:00");
		assertThat(calendar.resolveDuedate("5 hverdage")).isEqualTo("2026-11-30T16:00:00.000+01:00");
	}

	@ParameterizedTest
	@CsvSource({ "dueDate, P1D", "duration, PT24H" })
	void leavesOtherTimesToTheEngine(String calendarName, String description) {
		this.testing.at(MONDAY_MORNING);
		BusinessCalendar calendar = configuration().getBusinessCalendarManager().getBusinessCalendar(calendarName);
		assertThat(calendar.resolveDuedate(description)).isEqualTo(Date.from(MONDAY_MORNING.plusSeconds(86_400)));
	}

	@Test
	void tellsTheEnginesTime() {
		this.testing.at(MONDAY_MORNING);
		assertThat(this.clock.instant()).isEqualTo(MONDAY_MORNING);
		assertThat(this.clock.getZone().getId()).isEqualTo("Europe/Copenhagen");
	}

	@Test
	void keepsNoValuesInTheHistory() {
		assertThat(configuration().getHistoryLevel()).isInstanceOf(DiscreetHistoryLevel.class);
	}

	private ProcessEngineConfigurationImpl configuration() {
		return (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();
	}

}
