package dk.vaekstspor.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.partner.PartnerType;

/**
 * Chooses the first few proposals so that a company has a choice: not too many of a kind,
 * and the Erhvervshus where the law wants it.
 */
final class Shortlist {

	private static final int MOST_OF_A_KIND = 3;

	private final List<Candidate> chosen = new ArrayList<>();

	private final Map<PartnerType, Integer> kinds = new EnumMap<>(PartnerType.class);

	/**
	 * Up to that many, best first.
	 * @param candidates best first
	 */
	static List<Candidate> of(List<Candidate> candidates, int size, boolean withBusinessHub) {
		Shortlist shortlist = new Shortlist();
		List<Candidate> passedOver = new ArrayList<>();
		for (Candidate candidate : candidates) {
			if (shortlist.chosen.size() < size && !shortlist.add(candidate)) {
				passedOver.add(candidate);
			}
		}
		passedOver.stream().limit(size - shortlist.chosen.size()).forEach(shortlist.chosen::add);
		if (withBusinessHub && size > 1) {
			shortlist.includeBusinessHub(candidates, size);
		}
		shortlist.chosen.sort(Comparator.comparingDouble(Candidate::logOdds).reversed());
		return shortlist.chosen;
	}

	private boolean add(Candidate candidate) {
		return this.kinds.merge(candidate.partner().type(), 1, Integer::sum) <= MOST_OF_A_KIND
				&& this.chosen.add(candidate);
	}

	/** In the place of the last, and as likely as it: the law says that it is wanted. */
	private void includeBusinessHub(List<Candidate> candidates, int size) {
		if (this.chosen.stream().noneMatch(Candidate::isBusinessHub)) {
			candidates.stream().filter(Candidate::isBusinessHub).findFirst().ifPresent((hub) -> {
				Candidate last = (this.chosen.size() == size) ? this.chosen.remove(size - 1) : hub;
				this.chosen.add(hub.atLeast(last.logOdds()));
			});
		}
	}

}
