package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;

/**
 * Whole days.
 *
 * @param before the first day that no longer belongs to them
 */
record DayRange(LocalDate from, LocalDate before) {

	/** The whole days of the milliseconds [from, before). */
	static DayRange within(long from, long before) {
		LocalDate first = Window.dayOf(from);
		LocalDate whole = (Window.startOf(first) < from) ? first.plusDays(1) : first;
		return new DayRange(whole, Window.dayOf(before));
	}

	boolean isEmpty() {
		return !this.from.isBefore(this.before);
	}

}
