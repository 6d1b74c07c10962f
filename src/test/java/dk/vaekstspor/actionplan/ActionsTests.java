package dk.vaekstspor.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TimeZone;

import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.workingdays.DanishCalendar;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJdbcTest
class ActionsTests {

	private static final Instant BEFORE_CHRISTMAS = Instant.parse("2026-12-22T09:00:00.123456Z");

	private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 30);

	@Autowired
	private ActionRecords records;

	@Autowired
	private JdbcTemplate database;

	private final DanishWorkingDays workingDays = DanishCalendar.workingDays();

	@Test
	void keepsAPlannedActionAsItWasPlanned() {
		Actions actions = at(BEFORE_CHRISTMAS);

		Action planned = actions.plan(plan());

		assertThat(actions.get(planned.id())).isEqualTo(planned);
		assertThat(planned.status()).isEqualTo(ActionStatus.OPEN);
		assertThat(planned.plannedAt()).isEqualTo(BEFORE_CHRISTMAS);
		assertThat(actions.of("2026-00001")).containsExactly(planned);
		assertThat(actions.of("2026-00002")).isEmpty();
	}

	@Test
	void keepsTheDayOfADeadlineWhateverTheMachineCallsMidnight() {
		TimeZone before = TimeZone.getDefault();
		TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
		try {
			at(BEFORE_CHRISTMAS).plan(plan());
		}
		finally {
			TimeZone.setDefault(before);
		}

		assertThat(this.database.queryForObject("SELECT CAST(deadline AS VARCHAR(10)) FROM action", String.class))
			.isEqualTo("2026-12-30");
	}

	@Test
	void movesTheDeadlineByTheWorkingDaysWaitedOnly() {
		Action waiting = waiting();

		Action resumed = at(Instant.parse("2026-12-29T09:00:00Z")).resume(waiting.id(), Optional.empty(), "Svar");

		// 23, 28 and 29 December were working days; 31 December and 1 January are none.
		assertThat(resumed.deadline()).isEqualTo(LocalDate.of(2027, 1, 6));
		assertThat(resumed.waitingSince()).isNull();
	}

	@Test
	void leavesTheDeadlineWhenTheAnswerComesTheSameDay() {
		Action waiting = waiting();

		assertThat(at(BEFORE_CHRISTMAS).resume(waiting.id(), Optional.empty(), "Svar").deadline()).isEqualTo(DEADLINE);
	}

	@Test
	void goesOnWithADayAtLeastWhenTheAnswerComesAfterHours() {
		Action waiting = at(Instant.parse("2026-12-30T09:00:00Z")).waitForCompany(planned(), "Vi mangler tegninger");

		// Saturday: Friday was a holiday, and Thursday the town hall was closed.
		Action resumed = at(Instant.parse("2027-01-02T09:00:00Z")).resume(waiting.id(), Optional.empty(), "Svar");

		assertThat(resumed.deadline()).isEqualTo(LocalDate.of(2027, 1, 4));
	}

	@Test
	void givesNothingBackToAPromiseThatWasBrokenBefore() {
		Action waiting = at(Instant.parse("2026-12-30T15:00:01Z")).waitForCompany(planned(), "Vi mangler tegninger");
		Actions later = at(Instant.parse("2027-01-05T09:00:00Z"));

		assertThatExceptionOfType(NewDeadlineNeeded.class)
			.isThrownBy(() -> later.resume(waiting.id(), Optional.empty(), "Svar"));
		assertThat(later.resume(waiting.id(), Optional.of(LocalDate.of(2027, 1, 8)), "Svar").status())
			.isEqualTo(ActionStatus.OPEN);
	}

	@Test
	void prefersTheDeadlineThatWasAgreed() {
		LocalDate agreed = LocalDate.of(2027, 3, 1);

		assertThat(at(BEFORE_CHRISTMAS).resume(waiting().id(), Optional.of(agreed), "Svar").deadline())
			.isEqualTo(agreed);
	}

	@Test
	void refusesToEndAnActionTwice() {
		Actions actions = at(BEFORE_CHRISTMAS);
		long id = actions.plan(plan()).id();
		actions.complete(id, "Klaret");

		assertThatExceptionOfType(ActionNotOpen.class).isThrownBy(() -> actions.complete(id, "Igen"));
		assertThatExceptionOfType(ActionNotOpen.class).isThrownBy(() -> actions.giveUp(id, "Nej"));
		assertThatExceptionOfType(ActionNotOpen.class).isThrownBy(() -> actions.waitForCompany(id, "Vent"));
		assertThat(actions.get(id).note()).isEqualTo("Klaret");
	}

	@Test
	void refusesToResumeWhatDoesNotWait() {
		Actions actions = at(BEFORE_CHRISTMAS);
		long id = actions.plan(plan()).id();

		assertThatExceptionOfType(ActionNotWaiting.class)
			.isThrownBy(() -> actions.resume(id, Optional.empty(), "Svar"));
	}

	private Action waiting() {
		return at(BEFORE_CHRISTMAS).waitForCompany(planned(), "Vi mangler tegninger");
	}

	private long planned() {
		return at(BEFORE_CHRISTMAS).plan(plan()).id();
	}

	private Actions at(Instant now) {
		return new Actions(this.records, this.workingDays, Clock.fixed(now, DanishWorkingDays.ZONE));
	}

	private static PlannedAction plan() {
		return new PlannedAction("2026-00001", "Giv byggetilladelse", Department.BYG, DEADLINE, "sagsbehandler");
	}

}
