package dk.vaekstspor.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What helps with a need.
 *
 * @param types the kinds of organisation that usually help
 * @param specialised whether it calls for specialised guidance, which the law gives to
 * the Erhvervshus (Erhvervsfremmeloven § 14)
 */
record NeedProfile(Need need, Set<PartnerType> types, boolean specialised, List<Weight> weights) {

	/** What an organisation of an unusual kind is worth, compared with a usual one. */
	private static final double UNUSUAL_TYPE = 0.75;

	/**
	 * How well a partner can help, from 0 to 1: each further competence adds a little
	 * less.
	 */
	double fit(KnowledgePartner partner, Sector sector) {
		double missing = weightsOf(partner, sector).mapToDouble((weight) -> 1 - weight.value())
			.reduce(1, (left, right) -> left * right);
		return (1 - missing) * (this.types.contains(partner.type()) ? 1 : UNUSUAL_TYPE);
	}

	/** The partner's competences that help with this need, the most important first. */
	List<Competence> competencesOf(KnowledgePartner partner, Sector sector) {
		return weightsOf(partner, sector).sorted(Comparator.comparingDouble(Weight::value).reversed())
			.map(Weight::competence)
			.toList();
	}

	private Stream<Weight> weightsOf(KnowledgePartner partner, Sector sector) {
		return this.weights.stream()
			.filter((weight) -> weight.holdsIn(sector) && partner.competences().contains(weight.competence()));
	}

	/**
	 * How much a competence helps with a need.
	 *
	 * @param sector the only sector where it does, or null for all
	 * @param value from 0 to 1
	 */
	record Weight(Sector sector, Competence competence, double value) {

		boolean holdsIn(Sector other) {
			return this.sector == null || this.sector == other;
		}

	}

}
