package dk.vaekstspor.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DanishWorkingDaysTests {

	private final DanishWorkingDays workingDays = new DanishWorkingDays(
			new WorkingDaySettings(Set.of("24-12", "31-12", "05-06")));

	@ParameterizedTest(name = "{0} + {1} = {2}")
	@CsvSource({ "2026-11-23, 1, 2026-11-24", "2026-11-27, 1, 2026-11-30", "2026-11-28, 1, 2026-11-30",
			"2026-12-23, 1, 2026-12-28", "2026-12-30, 1, 2027-01-04", "2026-04-01, 1, 2026-04-07",
			"2026-05-13, 1, 2026-05-15", "2026-05-22, 1, 2026-05-26", "2026-06-04, 1, 2026-06-08",
			"2026-11-23, 10, 2026-12-07", "2026-11-28, 0, 2026-11-30", "2026-11-23, 0, 2026-11-23",
			"2026-11-30, -1, 2026-11-27", "2026-11-29, -2, 2026-11-26" })
	void countsOverWeekendsHolidaysAndClosedDays(LocalDate from, int days, LocalDate expected) {
		assertThat(this.workingDays.add(from, days)).isEqualTo(expected);
	}

	@Test
	void worksOnTheFormerGreatPrayerDaySinceItWasAbolished() {
		assertThat(this.workingDays.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
		assertThat(this.workingDays.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
		assertThat(this.workingDays.isWorkingDay(LocalDate.of(2026, 5, 1))).isTrue();
	}

	@Test
	void worksOnClosedDaysWhenTheSettingSaysSo() {
		DanishWorkingDays open = new DanishWorkingDays(new WorkingDaySettings(Set.of()));
		assertThat(open.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-27T14:00:00Z, 2026-03-30T14:00:00Z", "2026-10-23T14:00:00Z, 2026-10-26T15:00:00Z",
			"2026-11-23T23:30:00Z, 2026-11-25T15:00:00Z", "2026-07-01T21:59:00Z, 2026-07-02T14:00:00Z" })
	void endsADeadlineAtFourInTheAfternoonDanishTimeSummerAndWinter(Instant from, Instant end) {
		assertThat(this.workingDays.add(from, 1)).isEqualTo(end);
	}

	@Test
	void addsWhatItCountsForAnyDate() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2000));
			int days = random.nextInt(60) + 1;
			LocalDate end = this.workingDays.add(from, days);
			assertThat(this.workingDays.isWorkingDay(end)).isTrue();
			assertThat(this.workingDays.between(from, end)).isEqualTo(days);
		}
	}

}
