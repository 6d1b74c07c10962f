package dk.vaekstspor.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an absence is written: {@code 2026-12-01..2026-12-05}, without the last day until
 * further notice.
 */
final class AbsenceText {

	private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*\\.\\.\\s*(\\d{4}-\\d{2}-\\d{2})?");

	private AbsenceText() {
	}

	static String of(Absence absence) {
		return absence.firstDay() + ".." + ((absence.lastDay() != null) ? absence.lastDay() : "");
	}

	static boolean isReadable(String text) {
		Matcher days = DAYS.matcher(text);
		return days.matches() && isDay(days.group(1)) && (days.group(2) == null || isDay(days.group(2)));
	}

	/** Whether a readable absence ends no earlier than it begins. */
	static boolean isInOrder(String text) {
		Matcher days = matched(text);
		return days.group(2) == null || days.group(1).compareTo(days.group(2)) <= 0;
	}

	static Absence parse(String text) {
		Matcher days = matched(text);
		return new Absence(LocalDate.parse(days.group(1)),
				(days.group(2) != null) ? LocalDate.parse(days.group(2)) : null);
	}

	private static Matcher matched(String text) {
		Matcher days = DAYS.matcher(text);
		if (!days.matches()) {
			throw new IllegalArgumentException("Not an absence");
		}
		return days;
	}

	private static boolean isDay(String text) {
		try {
			LocalDate.parse(text);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
