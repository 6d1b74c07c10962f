package dk.vaekstspor.staffing;

import java.time.LocalDate;
import java.util.List;

/**
 * The working days in which a taskforce has to be put together and meet.
 *
 * @param firstDay the day on which it is asked for; itself not one of the working days
 * @param deadline the last working day
 */
public record Period(LocalDate firstDay, LocalDate deadline, List<LocalDate> workingDays) {

	public Period {
		workingDays = List.copyOf(workingDays);
	}

}
