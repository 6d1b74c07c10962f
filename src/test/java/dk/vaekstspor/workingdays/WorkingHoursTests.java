package dk.vaekstspor.workingdays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingHoursTests {

	/** Around the moments at which clocks, years and habits change. */
	private static final List<String> SPECIAL = List.of("2024-03-31T00:00", "2025-10-26T00:00", "2026-10-25T03:00",
			"2026-12-24T12:00", "2026-12-31T12:00", "2027-01-01T00:00", "2026-06-05T12:00", "2028-02-29T12:00",
			"2026-04-03T12:00", "2024-04-26T12:00", "2023-05-05T12:00", "2027-05-17T12:00");

	private final DanishWorkingDays workingDays = DanishCalendar.workingDays();

	private final WorkingHours hours = new WorkingHours(this.workingDays);

	@ParameterizedTest(name = "{0} to {1}: {2}")
	@CsvSource({ "2026-11-23T08:00, 2026-11-23T16:00, PT8H", "2026-11-23T07:00, 2026-11-23T17:00, PT8H",
			"2026-11-23T15:59:59.999, 2026-11-24T08:00:00.001, PT0.002S", "2026-11-27T15:00, 2026-11-30T09:00, PT2H",
			"2026-11-28T09:00, 2026-11-29T15:00, PT0S", "2026-12-23T08:00, 2026-12-28T16:00, PT16H",
			"2026-12-30T08:00, 2027-01-04T16:00, PT16H", "2026-06-04T08:00, 2026-06-08T16:00, PT16H",
			"2026-11-23T16:00, 2026-11-24T08:00, PT0S", "2026-11-23T00:00, 2026-11-23T08:00, PT0S",
			"2026-03-27T08:00, 2026-03-30T16:00, PT16H", "2026-10-23T08:00, 2026-10-26T16:00, PT16H",
			"2024-04-26T08:00, 2024-04-26T16:00, PT8H", "2023-05-05T08:00, 2023-05-05T16:00, PT0S" })
	void countsFromEightToFourOnWorkingDays(LocalDateTime from, LocalDateTime to, Duration expected) {
		assertThat(this.hours.between(at(from), at(to))).isEqualTo(expected.toMillis());
	}

	@Test
	void countsNothingBackwardsAndNothingInNoTime() {
		Instant noon = at(LocalDateTime.parse("2026-11-23T12:00"));
		assertThat(this.hours.between(noon, noon)).isZero();
		assertThat(this.hours.between(noon.plusSeconds(3600), noon)).isZero();
	}

	@Test
	void agreesWithCountingMinuteByMinute() {
		Random random = new Random(20261125);
		for (int i = 0; i < 300; i++) {
			Instant from = around(random).plusSeconds(60L * (random.nextInt(6 * 24 * 60) - 3 * 24 * 60));
			Instant to = from.plusSeconds(60L * (random.nextInt(12 * 24 * 60) - 24 * 60));
			assertThat(this.hours.between(from, to)).as("%s to %s", from, to).isEqualTo(minuteByMinute(from, to));
		}
	}

	@Test
	void agreesWithCountingDayByDay() {
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			Instant from = around(random).plusMillis(random.nextLong(-40_000_000_000L, 40_000_000_000L));
			Instant to = from.plusMillis(random.nextLong(-1_000_000_000L, 90_000_000_000L));
			assertThat(this.hours.between(from, to)).as("%s to %s", from, to).isEqualTo(dayByDay(from, to));
		}
	}

	@Test
	void addsUpWhereverTheTimeIsCut() {
		Random random = new Random(11);
		for (int i = 0; i < 2000; i++) {
			Instant from = around(random).plusMillis(random.nextLong(-9_000_000_000L, 9_000_000_000L));
			Instant cut = from.plusMillis(random.nextLong(9_000_000_000L));
			Instant to = cut.plusMillis(random.nextLong(40_000_000_000L));
			assertThat(this.hours.between(from, cut) + this.hours.between(cut, to))
				.isEqualTo(this.hours.between(from, to))
				.isBetween(0L, Duration.between(from, to).toMillis());
		}
	}

	private long minuteByMinute(Instant from, Instant to) {
		long millis = 0;
		for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
			ZonedDateTime local = minute.atZone(DanishWorkingDays.ZONE);
			if (local.getHour() >= 8 && local.getHour() < 16 && this.workingDays.isWorkingDay(local.toLocalDate())) {
				millis += 60_000;
			}
		}
		return millis;
	}

	private long dayByDay(Instant from, Instant to) {
		long millis = 0;
		ZonedDateTime last = to.atZone(DanishWorkingDays.ZONE);
		for (ZonedDateTime day = from.atZone(DanishWorkingDays.ZONE)
			.toLocalDate()
			.atStartOfDay(DanishWorkingDays.ZONE); day.isBefore(last); day = day.plusDays(1)) {
			Instant opens = day.withHour(8).toInstant();
			Instant closes = day.withHour(16).toInstant();
			if (this.workingDays.isWorkingDay(day.toLocalDate())) {
				millis += Math.max(0,
						Duration.between(opens.isAfter(from) ? opens : from, closes.isBefore(to) ? closes : to)
							.toMillis());
			}
		}
		return millis;
	}

	private static Instant around(Random random) {
		return at(LocalDateTime.parse(SPECIAL.get(random.nextInt(SPECIAL.size()))));
	}

	private static Instant at(LocalDateTime local) {
		return local.atZone(DanishWorkingDays.ZONE).toInstant();
	}

}
