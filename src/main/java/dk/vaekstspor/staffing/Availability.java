package dk.vaekstspor.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.StaffMember;

/**
 * What a colleague has left for one more taskforce until a deadline.
 *
 * @param freeMinutes of the weekly hours, on the days at work, after what open taskforces
 * take
 * @param openSeats in how many open taskforces the colleague sits or is asked to sit
 * @param load the share of the weekly hours that those take, in per mille
 * @param obstacle why the colleague cannot be asked, or null
 */
public record Availability(StaffMember person, int freeMinutes, int openSeats, int load, Obstacle obstacle) {

	private static final int MINUTES = 60;

	private static final int DAYS_A_WEEK = 5;

	private static final int ALL = 1000;

	static Availability of(StaffMember person, Period period, int openSeats, int hoursPerTaskforce,
			boolean conflicted) {
		int present = (int) period.workingDays().stream().filter(person::isPresentOn).count();
		int bound = openSeats * hoursPerTaskforce;
		int free = (person.weeklyHours() * present - bound * period.workingDays().size()) * MINUTES / DAYS_A_WEEK;
		return new Availability(person, free, openSeats, load(person, bound), obstacle(conflicted, present, free));
	}

	private static int load(StaffMember person, int bound) {
		return (person.weeklyHours() > 0) ? bound * ALL / person.weeklyHours() : ALL;
	}

	private static Obstacle obstacle(boolean conflicted, int present, int free) {
		if (conflicted) {
			return Obstacle.CONFLICTED;
		}
		if (present == 0) {
			return Obstacle.ABSENT;
		}
		return (free < MINUTES) ? Obstacle.BUSY : null;
	}

	/** Whether the colleague can be asked. */
	public boolean isAvailable() {
		return this.obstacle == null;
	}

	/**
	 * Whole hours left until the deadline; negative when too much is promised already.
	 */
	public int freeHours() {
		return Math.floorDiv(this.freeMinutes, MINUTES);
	}

	/** The absence that the day falls in, the longest of several. */
	public Optional<Absence> absenceOn(LocalDate day) {
		Comparator<Absence> longest = Comparator.comparing(Absence::lastDay,
				Comparator.nullsLast(Comparator.naturalOrder()));
		return this.person.absences()
			.stream()
			.filter((absence) -> !day.isBefore(absence.firstDay()))
			.filter((absence) -> absence.lastDay() == null || !day.isAfter(absence.lastDay()))
			.max(longest);
	}

}
