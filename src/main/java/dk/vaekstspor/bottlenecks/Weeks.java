package dk.vaekstspor.bottlenecks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The ISO weeks that a report tells of.
 */
record Weeks(LocalDate first, LocalDate last) {

	/** More are not shown when nobody said from when on. */
	private static final int MOST = 104;

	/**
	 * The weeks of the period from its first record on.
	 * @param query what was asked for
	 * @param earliest day of the first record
	 */
	static Weeks of(BottleneckQuery query, Window window, LocalDate earliest) {
		LocalDate last = monday(Window.dayOf(window.bound() - 1));
		LocalDate first = monday(earliest);
		if (query.from() == null) {
			LocalDate limit = last.minusWeeks(MOST - 1);
			return new Weeks(first.isAfter(limit) ? first : limit, last);
		}
		LocalDate from = monday(query.from());
		return new Weeks(from.isAfter(first) ? from : first, last);
	}

	/**
	 * The weeks of a step, oldest first.
	 * @param open how many are open at the end of the period
	 */
	List<WeekFigures> of(StepCount count, long open) {
		List<WeekFigures> weeks = new ArrayList<>();
		long stock = open;
		for (LocalDate week = this.last; !week.isBefore(this.first); week = week.minusWeeks(1)) {
			DayCount ofWeek = count.days().between(week, week.plusWeeks(1));
			weeks.add(0, new WeekFigures(name(week), week, ofWeek.entered(), ofWeek.completed(), stock));
			stock -= ofWeek.growth();
		}
		return List.copyOf(weeks);
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	private static String name(LocalDate monday) {
		return String.format(Locale.ROOT, "%d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR),
				monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

}
