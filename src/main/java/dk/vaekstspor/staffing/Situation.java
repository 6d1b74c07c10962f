package dk.vaekstspor.staffing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.vaekstspor.vocabulary.Term;

/**
 * Everyone on the roster as they can be asked for a taskforce.
 *
 * @param people by user id
 * @param acquainted user ids of those who have worked with the company before
 */
public record Situation(Period period, List<Availability> people, Set<String> acquainted) {

	public Situation {
		people = List.copyOf(people);
		acquainted = Set.copyOf(acquainted);
	}

	/** What is known of that user; empty when the roster does not know the user. */
	public Optional<Availability> find(String userId) {
		return this.people.stream().filter((one) -> one.person().userId().equals(userId)).findFirst();
	}

	/** Whether the user has worked with the company before. */
	public boolean isAcquainted(String userId) {
		return this.acquainted.contains(userId);
	}

	/** Everyone who can bring it, whether they can be asked or not. */
	List<Availability> covering(Term term) {
		return this.people.stream().filter((one) -> one.person().covers(term)).toList();
	}

	List<Availability> available() {
		return this.people.stream().filter(Availability::isAvailable).toList();
	}

	/** The same after everybody in the team has taken one more seat. */
	Situation withSeats(Team team, int hoursPerTaskforce) {
		return new Situation(this.period,
				this.people.stream()
					.map((one) -> team.members().contains(one) ? Availability.of(one.person(), this.period,
							one.openSeats() + 1, hoursPerTaskforce, one.obstacle() == Obstacle.CONFLICTED) : one)
					.toList(),
				this.acquainted);
	}

}
