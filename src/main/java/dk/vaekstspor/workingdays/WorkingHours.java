package dk.vaekstspor.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * Counts the town hall's hours between two moments: 8 to 16 in Europe/Copenhagen on
 * Danish working days.
 */
@Component
public class WorkingHours {

	private static final LocalTime OPENING_TIME = LocalTime.of(8, 0);

	private static final long DAY_MILLIS = 8 * 60 * 60 * 1000L;

	private final DanishWorkingDays workingDays;

	/** By year: how many working days lie before each day of it, since its beginning. */
	private final Map<Integer, int[]> daysBefore = new ConcurrentHashMap<>();

	WorkingHours(DanishWorkingDays workingDays) {
		this.workingDays = workingDays;
	}

	/**
	 * The working time between two moments.
	 * @return milliseconds; 0 if the second is not after the first
	 */
	public long between(Instant from, Instant to) {
		if (!to.isAfter(from)) {
			return 0;
		}
		ZonedDateTime start = from.atZone(DanishWorkingDays.ZONE);
		ZonedDateTime end = to.atZone(DanishWorkingDays.ZONE);
		return DAY_MILLIS * days(start.toLocalDate(), end.toLocalDate()) - sinceOpening(start) + sinceOpening(end);
	}

	/** How many working days lie from the first day on, before the second. */
	private int days(LocalDate from, LocalDate to) {
		int days = before(to) - before(from);
		for (int year = from.getYear(); year < to.getYear(); year++) {
			int[] ofYear = ofYear(year);
			days += ofYear[ofYear.length - 1];
		}
		return days;
	}

	private int before(LocalDate day) {
		return ofYear(day.getYear())[day.getDayOfYear() - 1];
	}

	private int[] ofYear(int year) {
		return this.daysBefore.computeIfAbsent(year, this::count);
	}

	private int[] count(int year) {
		LocalDate first = LocalDate.of(year, 1, 1);
		int[] before = new int[first.lengthOfYear() + 1];
		for (int day = 0; day < first.lengthOfYear(); day++) {
			before[day + 1] = before[day] + (this.workingDays.isWorkingDay(first.plusDays(day)) ? 1 : 0);
		}
		return before;
	}

	/** How much of that day's working time is over at the moment, in milliseconds. */
	private long sinceOpening(ZonedDateTime moment) {
		LocalDate day = moment.toLocalDate();
		int[] ofYear = ofYear(day.getYear());
		if (ofYear[day.getDayOfYear()] == ofYear[day.getDayOfYear() - 1]) {
			return 0;
		}
		long millis = (moment.toLocalTime().toNanoOfDay() - OPENING_TIME.toNanoOfDay()) / 1_000_000;
		return Math.max(0, Math.min(DAY_MILLIS, millis));
	}

}
