package dk.vaekstspor.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.vaekstspor.vocabulary.Term;

/**
 * How well a competence, or a department that must be spoken for, is manned.
 *
 * @param people everyone on the roster who can bring it, by name
 * @param weeks how many of them can be asked this week and in each of those that follow
 */
public record CompetenceReadiness(Term term, List<Availability> people, List<WeekReadiness> weeks) {

	private static final double PER_MILLE_IN_A_PERCENT = 10;

	public CompetenceReadiness {
		people = List.copyOf(people);
		weeks = List.copyOf(weeks);
	}

	/** The names of those who can be asked today. */
	public List<String> availableNames() {
		return this.people.stream().filter(Availability::isAvailable).map((one) -> one.person().name()).toList();
	}

	/** The mean share of their hours that is taken, in percent; 0 without people. */
	public int load() {
		return (int) Math
			.round(this.people.stream().mapToInt(Availability::load).average().orElse(0) / PER_MILLE_IN_A_PERCENT);
	}

	/**
	 * The name of the one who alone can bring it, however free; null for none or more.
	 */
	public String onlyPerson() {
		return (this.people.size() == 1) ? this.people.get(0).person().name() : null;
	}

	/** Whether nobody can be asked today or in one of the coming weeks. */
	public boolean isGap() {
		return firstGap().isPresent();
	}

	/** The first day on which a taskforce asked for would get nobody. */
	public Optional<LocalDate> firstGap() {
		return this.weeks.stream().filter((week) -> week.available() == 0).map(WeekReadiness::from).findFirst();
	}
}
