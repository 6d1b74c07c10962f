package dk.vaekstspor.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Need;

/**
 * Chooses the first few proposals so that they complement each other: not more than two
 * of a kind, and needs that nobody helps with yet count more.
 */
final class Shortlist {

	private static final int MOST_OF_A_TYPE = 2;

	/** How much of a need a perfect fit leaves for the others. */
	private static final double LEFT_BY_PERFECT_FIT = 0.5;

	private final List<Candidate> chosen = new ArrayList<>();

	private final Map<PartnerType, Integer> types = new HashMap<>();

	private final Map<Need, Double> open = new EnumMap<>(Need.class);

	/** Up to that many of the candidates, best first. */
	static List<Candidate> of(List<Candidate> candidates, int size, boolean withBusinessHub) {
		Shortlist shortlist = new Shortlist();
		while (shortlist.chosen.size() < size && shortlist.addNext(candidates)) {
			continue;
		}
		if (withBusinessHub && size > 1) {
			shortlist.includeBusinessHub(candidates, size);
		}
		shortlist.chosen.sort(Comparator.comparingDouble(Candidate::score).reversed());
		return shortlist.chosen;
	}

	private boolean addNext(List<Candidate> candidates) {
		Optional<Candidate> next = candidates.stream()
			.filter((candidate) -> candidate.score() > 0 && !this.chosen.contains(candidate))
			.filter((candidate) -> this.types.getOrDefault(candidate.partner().type(), 0) < MOST_OF_A_TYPE)
			.max(Comparator.comparingDouble((candidate) -> candidate.gain(this.open)));
		next.ifPresent(this::add);
		return next.isPresent();
	}

	private void add(Candidate candidate) {
		this.chosen.add(candidate);
		this.types.merge(candidate.partner().type(), 1, Integer::sum);
		candidate.fits()
			.forEach((need, fit) -> this.open.merge(need, 1 - LEFT_BY_PERFECT_FIT * fit,
					(left, factor) -> left * factor));
	}

	private void includeBusinessHub(List<Candidate> candidates, int size) {
		if (this.chosen.stream().anyMatch(Candidate::isBusinessHub)) {
			return;
		}
		candidates.stream().filter(Candidate::isBusinessHub).findFirst().ifPresent((hub) -> {
			if (this.chosen.size() == size) {
				this.chosen.remove(size - 1);
			}
			this.chosen.add(hub);
		});
	}

}
