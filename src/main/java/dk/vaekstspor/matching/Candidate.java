package dk.vaekstspor.matching;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.partner.SpokenLanguage;

/**
 * A partner measured against what a company needs.
 *
 * @param logOdds that it is worth introducing
 */
record Candidate(KnowledgePartner partner, Experience experience, double logOdds) {

	/** What it costs, in log-odds, that the partner does not say to help in English. */
	private static final double NO_ENGLISH = -0.7;

	static Candidate of(KnowledgePartner partner, Experience experience, double clues, boolean english) {
		boolean stranger = english && !partner.languages().isEmpty()
				&& !partner.languages().contains(SpokenLanguage.EN);
		return new Candidate(partner, experience, clues + experience.weight() + (stranger ? NO_ENGLISH : 0));
	}

	/** From 0 to 1. */
	double score() {
		return 1 / (1 + Math.exp(-this.logOdds));
	}

	/** The same, not more likely than that. */
	Candidate atMost(double most) {
		return new Candidate(this.partner, this.experience, Math.min(this.logOdds, most));
	}

	/** The same, not less likely than that. */
	Candidate atLeast(double least) {
		return new Candidate(this.partner, this.experience, Math.max(this.logOdds, least));
	}

	boolean isBusinessHub() {
		return this.partner.type() == PartnerType.BUSINESS_HUB;
	}

}
