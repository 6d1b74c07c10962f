package dk.vaekstspor.demohistory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import dk.vaekstspor.workingdays.DanishWorkingDays;

/**
 * When work that takes so many hours of the town hall's day is done.
 */
@DemoPart
class OfficeHours {

	private static final LocalTime OPENING_TIME = LocalTime.of(8, 0);

	private static final LocalTime CLOSING_TIME = LocalTime.of(16, 0);

	private final DanishWorkingDays workingDays;

	OfficeHours(DanishWorkingDays workingDays) {
		this.workingDays = workingDays;
	}

	/** The moment at which that many working hours have passed since. */
	Instant after(Instant from, double hours) {
		ZonedDateTime at = open(from.atZone(DanishWorkingDays.ZONE));
		Duration left = Duration.ofSeconds(Math.round(hours * 3600));
		for (Duration today = untilClosing(at); left.compareTo(today) > 0; today = untilClosing(at)) {
			left = left.minus(today);
			at = open(at.with(CLOSING_TIME));
		}
		return at.plus(left).toInstant();
	}

	/** The first moment in working hours that is not before. */
	Instant open(Instant from) {
		return open(from.atZone(DanishWorkingDays.ZONE)).toInstant();
	}

	/** The moment of the working day, at that hour and minute. */
	Instant at(LocalDate day, int hour, int minute) {
		return day.atTime(hour, minute).atZone(DanishWorkingDays.ZONE).toInstant();
	}

	boolean isWorkingDay(LocalDate day) {
		return this.workingDays.isWorkingDay(day);
	}

	private ZonedDateTime open(ZonedDateTime from) {
		ZonedDateTime opening = from.with(OPENING_TIME);
		if (isWorkingDay(from.toLocalDate()) && from.toLocalTime().isBefore(CLOSING_TIME)) {
			return from.isBefore(opening) ? opening : from;
		}
		LocalDate next = this.workingDays.add(from.toLocalDate(), 1);
		return next.atTime(OPENING_TIME).atZone(DanishWorkingDays.ZONE);
	}

	private static Duration untilClosing(ZonedDateTime at) {
		return Duration.between(at, at.with(CLOSING_TIME));
	}

}
