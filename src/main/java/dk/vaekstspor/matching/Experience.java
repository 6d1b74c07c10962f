package dk.vaekstspor.matching;

import dk.vaekstspor.introduction.TrackRecord;
import dk.vaekstspor.partner.KnowledgePartner;

/**
 * How earlier introductions to a partner went. Few of them say little: shares are drawn
 * towards what is usual until there are many (a Beta prior).
 */
record Experience(TrackRecord record, Integer capacity) {

	/** The share of introductions that help, before any is known. */
	private static final double USUAL = 0.6;

	/** As many introductions as what is usual counts for. */
	private static final double PRIOR = 4;

	/** What being full costs, in log-odds. */
	private static final double FULL = -1;

	static Experience of(KnowledgePartner partner, TrackRecord record) {
		return new Experience(record, partner.capacity());
	}

	/** The expected share of introductions that help companies like this one. */
	double expected() {
		double inAll = (this.record.helped() + PRIOR * USUAL) / (this.record.ended() + PRIOR);
		return (this.record.similarHelped() + PRIOR * inAll) / (this.record.similarEnded() + PRIOR);
	}

	boolean isFull() {
		return this.capacity != null && this.record.open() >= this.capacity;
	}

	/** What it adds to the log-odds; nothing without experience. */
	double weight() {
		return logOdds(expected()) - logOdds(USUAL) + (isFull() ? FULL : 0);
	}

	private static double logOdds(double probability) {
		return Math.log(probability / (1 - probability));
	}

}
