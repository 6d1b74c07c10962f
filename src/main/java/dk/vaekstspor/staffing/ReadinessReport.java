package dk.vaekstspor.staffing;

import java.time.LocalDate;
import java.util.List;

/**
 * How ready the municipality is to put taskforces together.
 *
 * @param asOf the day of the report
 * @param deadline by which a taskforce asked for on that day should have met
 * @param attractDeadline the same for a company that is to be attracted
 * @param startable how many usual taskforces could start at once
 * @param competences gaps first, then those that hang on one person, then the rest
 */
public record ReadinessReport(LocalDate asOf, LocalDate deadline, LocalDate attractDeadline, int startable,
		List<CompetenceReadiness> competences) {

	public ReadinessReport {
		competences = List.copyOf(competences);
	}

}
