package dk.vaekstspor.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

/**
 * The fewest people who cover all that can be covered; among equally many those who know
 * the company, then those with the lowest load.
 *
 * @param lead one of the members, or null when nobody on the roster can lead
 */
record Team(Availability lead, List<Availability> members) {

	/**
	 * The best team.
	 * @param needed what the case needs, each once
	 * @param caseOwner leads when at work and not conflicted, however busy; or null
	 */
	static Team of(List<Term> needed, Situation situation, String caseOwner) {
		Availability owner = Optional.ofNullable(caseOwner).flatMap(situation::find).filter(Team::mayLead).orElse(null);
		Candidate lead = (owner != null) ? candidate(owner, needed, situation) : null;
		List<Candidate> candidates = situation.available()
			.stream()
			.filter((one) -> one != owner)
			.map((one) -> candidate(one, needed, situation))
			.toList();
		Set<String> chosen = SmallestGroup.of((1 << needed.size()) - 1, lead, candidates)
			.stream()
			.map(Candidate::userId)
			.collect(Collectors.toSet());
		List<Availability> members = situation.people()
			.stream()
			.filter((one) -> chosen.contains(one.person().userId()))
			.toList();
		return new Team((owner != null) ? owner : mostTime(members), members);
	}

	private static boolean mayLead(Availability owner) {
		return owner.obstacle() == null || owner.obstacle() == Obstacle.BUSY;
	}

	private static Candidate candidate(Availability one, List<Term> needed, Situation situation) {
		int covers = IntStream.range(0, needed.size())
			.filter((index) -> one.person().covers(needed.get(index)))
			.reduce(0, (all, index) -> all | 1 << index);
		String userId = one.person().userId();
		return new Candidate(userId, covers, !situation.isAcquainted(userId), one.load());
	}

	/** Of those who speak for business the one with the most time. */
	private static Availability mostTime(List<Availability> members) {
		return members.stream()
			.filter((one) -> one.person().covers(Department.ERHV))
			.max(Comparator.comparingInt(Availability::freeMinutes)
				.thenComparing((one) -> one.person().userId(), Comparator.reverseOrder()))
			.orElse(null);
	}

	boolean covers(Term term) {
		return this.members.stream().anyMatch((one) -> one.person().covers(term));
	}

	/** The members, the lead first. */
	List<Availability> leadFirst() {
		List<Availability> ordered = new ArrayList<>(this.members);
		ordered.sort(Comparator.comparing((Availability one) -> one != this.lead));
		return ordered;
	}

}
