package dk.vaekstspor.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * How much it speaks for or against a partner, in log-odds, what kind of organisation it
 * is and which competences it has: for one of the needs, or, of a competence, for
 * whatever need when the text calls for it. From {@code matching/need-kinds.csv} and
 * {@code competence-weights.csv}; learned together with the weights of the clues.
 */
@Component
final class PartnerWeights {

	private final Map<Need, Map<PartnerType, Double>> kinds = new EnumMap<>(Need.class);

	private final Map<Need, Map<Competence, Double>> competences = new EnumMap<>(Need.class);

	private final Map<Competence, Double> wheneverWanted = new EnumMap<>(Competence.class);

	PartnerWeights() {
		this(DataFile.read("need-kinds.csv"), DataFile.read("competence-weights.csv"));
	}

	PartnerWeights(DataFile kinds, DataFile competences) {
		kinds.rows().forEach((row) -> put(row, "type", PartnerType.class, ofNeed(row, this.kinds, PartnerType.class)));
		competences.rows()
			.forEach((row) -> put(row, "competence", Competence.class, row.text("need").isEmpty() ? this.wheneverWanted
					: ofNeed(row, this.competences, Competence.class)));
	}

	/** How much the kind of organisation speaks for a partner. */
	double kind(PartnerType kind, Demand demand) {
		return forNeeds(kind, this.kinds, demand);
	}

	/** How much the competence speaks for a partner, whatever the text says. */
	double competence(Competence competence, Demand demand) {
		return forNeeds(competence, this.competences, demand);
	}

	/** How much all these competences speak for a partner. */
	double competences(List<Competence> competences, Demand demand) {
		return competences.stream()
			.mapToDouble((one) -> demand.certainty(one) * this.wheneverWanted.getOrDefault(one, 0.0)
					+ competence(one, demand))
			.sum();
	}

	/** How much one of several needs counts: two say more than one, but not twice. */
	static double share(Demand demand) {
		return 1 / Math.sqrt(demand.needs().size());
	}

	private static <T> double forNeeds(T term, Map<Need, Map<T, Double>> weights, Demand demand) {
		double sum = 0;
		for (NeedProfile need : demand.needs()) {
			sum += weights.getOrDefault(need.need(), Map.of()).getOrDefault(term, 0.0);
		}
		return (sum == 0) ? 0 : share(demand) * sum;
	}

	private static <T extends Enum<T>> Map<T, Double> ofNeed(DataRow row, Map<Need, Map<T, Double>> weights,
			Class<T> terms) {
		return weights.computeIfAbsent(row.term("need", Need.class), (any) -> new EnumMap<>(terms));
	}

	private static <T extends Enum<T> & Term> void put(DataRow row, String column, Class<T> terms,
			Map<T, Double> weights) {
		if (weights.put(row.term(column, terms), row.number("weight")) != null) {
			throw row.fault("a second weight of " + row.text(column));
		}
	}

}
