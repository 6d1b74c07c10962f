package dk.vaekstspor.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;

/**
 * A partner measured against a request.
 *
 * @param fits how well the partner helps with each need, from 0 to 1
 * @param words the competences that the enquiry's words speak of and the partner has
 * @param suitability how well sector, size and reach suit the company, from 0 to 1
 */
record Candidate(KnowledgePartner partner, Map<Need, Double> fits, Map<Competence, String> words, double suitability) {

	/** How much the best need counts; the rest is the mean over all needs. */
	private static final double BEST_NEED = 0.5;

	/** How much of the gap to 1 the words of the enquiry can close. */
	private static final double WORDS = 0.5;

	static Candidate of(KnowledgePartner partner, MatchRequest request, List<NeedProfile> profiles,
			Map<Competence, String> words) {
		Map<Need, Double> fits = new EnumMap<>(Need.class);
		profiles.forEach((profile) -> fits.put(profile.need(), profile.fit(partner, request.sector())));
		Map<Competence, String> spoken = new EnumMap<>(Competence.class);
		spoken.putAll(words);
		spoken.keySet().retainAll(partner.competences());
		return new Candidate(partner, fits, spoken, Suitability.of(partner, request));
	}

	double score() {
		return gain(Map.of());
	}

	/** The score when needs count less, because others help with them already. */
	double gain(Map<Need, Double> open) {
		double best = 0;
		double sum = 0;
		for (Map.Entry<Need, Double> fit : this.fits.entrySet()) {
			double value = fit.getValue() * open.getOrDefault(fit.getKey(), 1.0);
			best = Math.max(best, value);
			sum += value;
		}
		double mean = this.fits.isEmpty() ? 0 : sum / this.fits.size();
		double relevance = BEST_NEED * best + (1 - BEST_NEED) * mean;
		double spoken = 1 - Math.pow(0.5, this.words.size());
		return (relevance + (1 - relevance) * WORDS * spoken) * this.suitability;
	}

	double bestFit() {
		return this.fits.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
	}

	boolean isBusinessHub() {
		return this.partner.type() == PartnerType.BUSINESS_HUB;
	}

}
