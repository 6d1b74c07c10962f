package dk.vaekstspor.demohistory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

import dk.vaekstspor.workingdays.DanishWorkingDays;

/**
 * When companies turn to the municipality: on working days, fewer in July and at
 * Christmas, slowly more over the time.
 */
@DemoPart
class Arrivals {

	private static final double QUIET = 0.5;

	private static final double GROWTH = 0.3;

	private final OfficeHours office;

	Arrivals(OfficeHours office) {
		this.office = office;
	}

	/** The moments between start and end, about so many. */
	List<Instant> between(Instant start, Instant end, int cases, Chance chance) {
		List<LocalDate> days = start.atZone(DanishWorkingDays.ZONE)
			.toLocalDate()
			.datesUntil(end.atZone(DanishWorkingDays.ZONE).toLocalDate().plusDays(1))
			.filter(this.office::isWorkingDay)
			.toList();
		double all = 0;
		for (int day = 0; day < days.size(); day++) {
			all += weight(days.get(day), day, days.size());
		}
		List<Instant> moments = new ArrayList<>();
		for (int day = 0; day < days.size(); day++) {
			double mean = cases * weight(days.get(day), day, days.size()) / all;
			for (int one = chance.arrivals(mean); one > 0; one--) {
				moments.add(this.office.at(days.get(day), chance.between(8, 15), chance.between(0, 59)));
			}
		}
		return moments.stream().filter((moment) -> moment.isBefore(end)).toList();
	}

	private static double weight(LocalDate date, int day, int days) {
		boolean quiet = date.getMonth() == Month.JULY || date.getMonth() == Month.DECEMBER && date.getDayOfMonth() > 18;
		return (quiet ? QUIET : 1) * (1 + GROWTH * day / days);
	}

}
