package dk.vaekstspor.bottlenecks;

import java.time.Instant;
import java.time.LocalDate;

import dk.vaekstspor.workingdays.DanishWorkingDays;

/**
 * A period in milliseconds since 1970.
 *
 * @param from when it begins
 * @param bound before this moment lies all that the period knows of
 * @param asOf the moment that open work is measured at
 */
record Window(long from, long bound, long asOf) {

	/** The end of all time that is told of: the year 10000. */
	static final long END = 253_402_300_800_000L;

	/**
	 * From the beginning of the first day to the end of the last one, or to now: what
	 * happened this very moment has happened.
	 * @param from null for the beginning of time
	 * @param to null for now
	 */
	static Window of(LocalDate from, LocalDate to, Instant now) {
		long first = (from != null) ? startOf(from) : 0;
		long end = (to != null) ? startOf(to.plusDays(1)) : Long.MAX_VALUE;
		long moment = now.toEpochMilli();
		return (end <= moment) ? new Window(first, end, end) : new Window(first, moment + 1, moment);
	}

	boolean holds(long moment) {
		return this.from <= moment && moment < this.bound;
	}

	/** Whether it has not ended, so that no digest tells of what comes after it. */
	boolean isOpen() {
		return this.bound > this.asOf;
	}

	/** The day of the moment in Danish time. */
	static LocalDate dayOf(long moment) {
		return Instant.ofEpochMilli(moment).atZone(DanishWorkingDays.ZONE).toLocalDate();
	}

	static long startOf(LocalDate day) {
		return day.atStartOfDay(DanishWorkingDays.ZONE).toInstant().toEpochMilli();
	}

}
