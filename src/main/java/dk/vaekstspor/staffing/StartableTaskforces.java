package dk.vaekstspor.staffing;

import java.util.List;

import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * Counts how many usual taskforces could start at once: the proposal is repeated for what
 * a usual taskforce needs, each start taking the hours of a seat from everyone in it,
 * until something needed is covered by nobody who has an hour left.
 */
@Component
class StartableTaskforces {

	private final List<Term> usual;

	private final int hoursPerTaskforce;

	StartableTaskforces(StaffingSettings settings) {
		this.usual = settings.standardTaskforce()
			.stream()
			.map((code) -> CompetenceCatalogue.find(code)
				.orElseThrow(() -> new IllegalStateException("No taskforce is asked for " + code)))
			.toList();
		this.hoursPerTaskforce = settings.hoursPerTaskforce();
	}

	/** How many; everybody has a finite number of hours, so it ends. */
	int count(Situation situation) {
		int count = 0;
		Situation left = situation;
		Team team = Team.of(this.usual, left, null);
		while (this.usual.stream().allMatch(team::covers)) {
			count++;
			left = left.withSeats(team, this.hoursPerTaskforce);
			team = Team.of(this.usual, left, null);
		}
		return count;
	}

}
