package dk.vaekstspor.staffing;

import java.util.Comparator;

/**
 * Somebody who can be asked, as the search for the smallest group sees it.
 *
 * @param covers what the person brings, one bit for each thing needed
 * @param stranger whether the person has never worked with the company
 * @param load the share of the person's hours that is taken, in per mille
 */
record Candidate(String userId, int covers, boolean stranger, int load) {

	/** Whom to prefer of two who bring the same; the user id only makes it definite. */
	static final Comparator<Candidate> PREFERENCE = Comparator.comparing(Candidate::stranger)
		.thenComparing(Candidate::load)
		.thenComparing(Candidate::userId);

	/** What the person brings of that, and nothing else. */
	Candidate limitedTo(int needed) {
		return new Candidate(this.userId, this.covers & needed, this.stranger, this.load);
	}

	/** Whether the person brings all that the other one brings. */
	boolean bringsAllOf(Candidate other) {
		return (other.covers & ~this.covers) == 0;
	}

}
