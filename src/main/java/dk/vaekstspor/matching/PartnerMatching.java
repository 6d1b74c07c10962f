package dk.vaekstspor.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.introduction.TrackRecord;
import dk.vaekstspor.introduction.TrackRecords;
import dk.vaekstspor.language.TextReader;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.vocabulary.Competence;

import org.springframework.stereotype.Component;

/**
 * Ranks knowledge partners for a company. The first five give a choice; whenever a need
 * calls for specialised guidance, the Erhvervshus is among the proposals.
 */
@Component
public class PartnerMatching {

	private static final int SHORTLIST = 5;

	/** Below these odds a partner is no proposal. */
	private static final double WORTH_A_LOOK = 0.01;

	private final NeedProfiles needProfiles = new NeedProfiles();

	private final ClueWeights weights = new ClueWeights();

	private final TextReader reader;

	private final PartnerFinder finder;

	private final PartnerWeights partnerWeights;

	private final TrackRecords trackRecords;

	PartnerMatching(TextReader reader, PartnerFinder finder, PartnerWeights partnerWeights, TrackRecords trackRecords) {
		this.reader = reader;
		this.finder = finder;
		this.partnerWeights = partnerWeights;
		this.trackRecords = trackRecords;
	}

	/**
	 * Nobody for a company of which neither needs nor text tell anything. Up to that many
	 * partners, best first, fewer when no more have anything to offer. The first five
	 * give a choice, and none that they left out for it shows a higher score.
	 */
	public List<PartnerMatch> rank(MatchRequest request, int limit) {
		if (request.needs().isEmpty() && request.text().isBlank()) {
			return List.of();
		}
		Demand demand = demand(request);
		if (demand.isUnknown()) {
			return List.of();
		}
		List<Candidate> candidates = candidates(demand);
		List<Candidate> first = Shortlist.of(candidates, Math.min(limit, SHORTLIST), demand.isSpecialised());
		Set<String> chosen = first.stream().map((candidate) -> candidate.partner().id()).collect(Collectors.toSet());
		double last = first.stream().mapToDouble(Candidate::logOdds).min().orElse(0);
		Stream<Candidate> others = candidates.stream()
			.filter((candidate) -> !chosen.contains(candidate.partner().id()))
			.map((candidate) -> candidate.atMost(last));
		return Stream.concat(first.stream(), others).limit(limit).map((candidate) -> match(candidate, demand)).toList();
	}

	Demand demand(MatchRequest request) {
		return Demand.of(request, this.needProfiles.of(request.needs(), request.sector()),
				this.reader.competences(request.text(), request.needs(), request.sector()),
				this.reader.isEnglish(request.text()));
	}

	private List<Candidate> candidates(Demand demand) {
		List<KnowledgePartner> partners = this.finder.candidates(demand)
			.stream()
			.filter((partner) -> isAllowed(partner, demand.request()))
			.toList();
		Map<String, TrackRecord> records = this.trackRecords.of(partners.stream().map(KnowledgePartner::id).toList(),
				demand.request().sector(), demand.request().needs());
		Map<Competence, Double> rarity = this.finder.rarities();
		return partners.stream()
			.map((partner) -> Candidate.of(partner, Experience.of(partner, records.get(partner.id())),
					this.weights.sum(Clues.of(partner, demand, rarity, this.partnerWeights)), demand.english()))
			.filter((candidate) -> candidate.score() >= WORTH_A_LOOK)
			.sorted(Comparator.comparingDouble(Candidate::logOdds)
				.reversed()
				.thenComparing((candidate) -> candidate.partner().id()))
			.toList();
	}

	private static boolean isAllowed(KnowledgePartner partner, MatchRequest request) {
		return !request.excludedPartnerIds().contains(partner.id())
				&& (request.companyCvr() == null || !partner.conflicts().contains(request.companyCvr()));
	}

	private static PartnerMatch match(Candidate candidate, Demand demand) {
		return new PartnerMatch(candidate.partner().id(), candidate.partner().name(),
				Math.round(candidate.score() * 100) / 100.0, Reasons.of(candidate, demand));
	}

}
