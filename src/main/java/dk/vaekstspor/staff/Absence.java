package dk.vaekstspor.staff;

import java.time.LocalDate;

/**
 * Days on which a colleague is away, both included. Why is nobody's business here.
 *
 * @param lastDay the last day, or null until further notice
 */
public record Absence(LocalDate firstDay, LocalDate lastDay) {

	public Absence {
		if (lastDay != null && lastDay.isBefore(firstDay)) {
			throw new IllegalArgumentException("An absence ends before it begins");
		}
	}

	boolean includes(LocalDate day) {
		return !day.isBefore(this.firstDay) && (this.lastDay == null || !day.isAfter(this.lastDay));
	}

}
