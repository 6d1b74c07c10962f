package dk.vaekstspor.workingdays;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import org.springframework.stereotype.Component;

/**
 * Counts Danish working days: Monday to Friday without public holidays and without the
 * days on which the town hall is closed. A deadline of so many working days ends when the
 * town hall does, at 16 in Europe/Copenhagen.
 */
@Component
public class DanishWorkingDays {

	public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

	private static final LocalTime CLOSING_TIME = LocalTime.of(16, 0);

	private final HolidayManager holidays = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

	private final WorkingDaySettings settings;

	DanishWorkingDays(WorkingDaySettings settings) {
		this.settings = settings;
	}

	public boolean isWorkingDay(LocalDate date) {
		return !isWeekend(date) && !this.settings.isClosed(date) && !this.holidays.isHoliday(date);
	}

	/**
	 * The working day that lies that many working days after the date; with 0 the date
	 * itself, or the first working day after it.
	 * @param date any date
	 * @param days number of working days; negative counts back
	 */
	public LocalDate add(LocalDate date, int days) {
		int step = (days < 0) ? -1 : 1;
		LocalDate day = (days == 0) ? date.minusDays(1) : date;
		for (int left = Math.max(Math.abs(days), 1); left > 0; left--) {
			day = nextWorkingDay(day, step);
		}
		return day;
	}

	/** The end of the working day that lies that many working days after the moment. */
	public Instant add(Instant from, int days) {
		return endOf(add(from.atZone(ZONE).toLocalDate(), days));
	}

	/** How many working days lie after the first date, up to and including the second. */
	public int between(LocalDate from, LocalDate to) {
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

	/** The moment at which the town hall closes on that date. */
	public Instant endOf(LocalDate date) {
		return date.atTime(CLOSING_TIME).atZone(ZONE).toInstant();
	}

	private LocalDate nextWorkingDay(LocalDate date, int step) {
		LocalDate day = date.plusDays(step);
		while (!isWorkingDay(day)) {
			day = day.plusDays(step);
		}
		return day;
	}

	private static boolean isWeekend(LocalDate date) {
		return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
