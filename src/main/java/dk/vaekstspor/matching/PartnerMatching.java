package dk.vaekstspor.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.vocabulary.Competence;

import org.springframework.stereotype.Component;

/**
 * Ranks knowledge partners for a company. The first five complement each other; whenever
 * a need calls for specialised guidance, the Erhvervshus is among the proposals.
 */
@Component
public class PartnerMatching {

	private static final int SHORTLIST = 5;

	private final NeedProfiles needProfiles = new NeedProfiles();

	private final WordCompetences wordCompetences = new WordCompetences();

	private final KnowledgePartners partners;

	PartnerMatching(KnowledgePartners partners) {
		this.partners = partners;
	}

	/**
	 * Up to that many partners, best first; fewer when no more have anything to offer.
	 */
	public List<PartnerMatch> rank(MatchRequest request, int limit) {
		List<NeedProfile> profiles = request.needs().stream().sorted().map(this.needProfiles::of).toList();
		List<Candidate> candidates = candidates(request, profiles);
		List<Candidate> ranked = new ArrayList<>(Shortlist.of(candidates, Math.min(limit, SHORTLIST),
				profiles.stream().anyMatch(NeedProfile::specialised)));
		candidates.stream()
			.filter((candidate) -> candidate.score() > 0 && !ranked.contains(candidate))
			.limit(limit - ranked.size())
			.toList()
			.forEach(ranked::add);
		return matches(ranked, request, profiles);
	}

	private List<Candidate> candidates(MatchRequest request, List<NeedProfile> profiles) {
		Map<Competence, String> words = this.wordCompetences.in(request.text());
		return this.partners.active()
			.stream()
			.filter((partner) -> !request.excludedPartnerIds().contains(partner.id()))
			.map((partner) -> Candidate.of(partner, request, profiles, words))
			.sorted(Comparator.comparingDouble(Candidate::score).reversed())
			.toList();
	}

	/**
	 * A partner that came after the shortlist for the sake of variety shows no higher
	 * score.
	 */
	private static List<PartnerMatch> matches(List<Candidate> ranked, MatchRequest request,
			List<NeedProfile> profiles) {
		List<PartnerMatch> matches = new ArrayList<>();
		double ceiling = 1;
		for (Candidate candidate : ranked) {
			ceiling = Math.min(ceiling, candidate.score());
			matches.add(new PartnerMatch(candidate.partner().id(), candidate.partner().name(),
					Math.round(ceiling * 100) / 100.0, Reasons.of(candidate, request, profiles)));
		}
		return List.copyOf(matches);
	}

}
