package dk.vaekstspor.matching;

import java.util.Map;
import java.util.Set;

import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;

/**
 * What helps with a need.
 *
 * @param weights how much each competence helps companies of the sector asked about, from
 * 0 to 1
 * @param usualKinds the kinds of organisation that usually help
 * @param specialised whether it calls for specialised guidance, which the law gives to
 * the Erhvervshus (Erhvervsfremmeloven § 14)
 * @param municipal whether it is first of all the municipality's own matter
 */
record NeedProfile(Need need, Map<Competence, Double> weights, Set<PartnerType> usualKinds, boolean specialised,
		boolean municipal) {

	double weight(Competence competence) {
		return this.weights.getOrDefault(competence, 0.0);
	}

}
