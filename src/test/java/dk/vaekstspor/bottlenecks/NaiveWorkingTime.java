package dk.vaekstspor.bottlenecks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/**
 * The town hall's hours, counted day by day, with the Danish holidays by their rules.
 */
final class NaiveWorkingTime {

	private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

	private NaiveWorkingTime() {
	}

	static long between(long from, long to) {
		long millis = 0;
		LocalDate last = day(to);
		for (LocalDate day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
			if (isOpen(day)) {
				long opens = moment(day, 8);
				long closes = moment(day, 16);
				millis += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
			}
		}
		return millis;
	}

	static LocalDate day(long moment) {
		return Instant.ofEpochMilli(moment).atZone(COPENHAGEN).toLocalDate();
	}

	static long moment(LocalDate day, int hour) {
		return day.atTime(LocalTime.of(hour, 0)).atZone(COPENHAGEN).toInstant().toEpochMilli();
	}

	private static boolean isOpen(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !closed(day.getYear()).contains(day);
	}

	private static Set<LocalDate> closed(int year) {
		LocalDate easter = easter(year);
		Set<LocalDate> closed = new HashSet<>();
		for (int days : new int[] { -3, -2, 1, 39, 50 }) {
			closed.add(easter.plusDays(days));
		}
		closed.add(LocalDate.of(year, 1, 1));
		closed.add(LocalDate.of(year, 6, 5));
		for (int day : new int[] { 24, 25, 26, 31 }) {
			closed.add(LocalDate.of(year, 12, day));
		}
		return closed;
	}

	/** By Gauss and Butcher. */
	private static LocalDate easter(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
		int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
		int m = (a + 11 * h + 22 * l) / 451;
		return LocalDate.of(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
	}

}
