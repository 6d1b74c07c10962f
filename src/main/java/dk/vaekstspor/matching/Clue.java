package dk.vaekstspor.matching;

import java.util.Locale;

/**
 * What can speak for or against a partner. How much it does is in
 * {@code matching/clue-weights.csv}.
 */
enum Clue {

	/** The odds of a partner of which nothing else is known. */
	ANY_PARTNER,
	/** How surely the company needs the best suited of the partner's competences. */
	BEST_COMPETENCE,
	/** How surely it needs any of them. */
	ANY_COMPETENCE,
	/** The same, where competences that few partners have count more. */
	RARE_COMPETENCE,
	/** The share of what the company needs that the partner covers. */
	SHARE_OF_DEMAND,
	/** How surely it needs one of the partner's two main competences. */
	MAIN_COMPETENCE,
	/** How much of what the partner can is needed. */
	FOCUS,
	/** How much each of its competences speaks for it, over what is needed. */
	COMPETENCES,
	/** How well the table says that the partner's competences help with the needs. */
	NEED_FIT,
	/** The same for the best need. */
	BEST_NEED_FIT,
	/** The share of the needs with which organisations of the kind usually help. */
	USUAL_KIND,
	/** How much the kind of organisation speaks for it, over the needs. */
	KIND, SAME_SECTOR, SECONDARY_SECTOR, ALL_SECTORS, OTHER_SECTOR,
	/** It serves companies of other sizes. */
	OTHER_SIZE, LOCAL, REGIONAL,
	/** Hundreds of kilometres as the crow flies. */
	DISTANCE,
	/** The directory is not sure of the partner. */
	UNCONFIRMED, BUSINESS_HUB,
	/**
	 * It is the Erhvervshus, times the share of needs that call for specialised guidance.
	 */
	HUB_FOR_SPECIALISED, BUSINESS_COUNCIL,
	/**
	 * It is the local business council, times the share of the municipality's own
	 * matters.
	 */
	COUNCIL_FOR_MUNICIPAL, COMPETENCE_AND_KIND, FIT_AND_KIND, COMPETENCE_AND_SECTOR, COMPETENCE_AND_FIT;

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
