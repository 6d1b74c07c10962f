package dk.vaekstspor.staffing;

import java.time.LocalDate;
import java.util.List;

/**
 * Who could bring a competence to a taskforce that is asked for at the beginning of that
 * week; in the first week, today.
 *
 * @param from the day on which the taskforce would be asked for
 * @param names of those who could be asked, by name
 */
public record WeekReadiness(LocalDate from, List<String> names) {

	public WeekReadiness {
		names = List.copyOf(names);
	}

	/** How many could be asked. */
	public int available() {
		return this.names.size();
	}

}
