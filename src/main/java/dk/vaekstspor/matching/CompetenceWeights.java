package dk.vaekstspor.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;

/**
 * How much more or less than usual it counts, in log-odds, that a partner has a
 * competence: for one of the needs, or for whatever need when the text calls for it. From
 * {@code matching/competence-weights.csv}; learned together with the weights of the
 * clues.
 */
final class CompetenceWeights {

	private final Map<Competence, Double> wheneverWanted = new EnumMap<>(Competence.class);

	private final Map<Need, Map<Competence, Double>> byNeed = new EnumMap<>(Need.class);

	CompetenceWeights() {
		this(DataFile.read("competence-weights.csv"));
	}

	CompetenceWeights(DataFile file) {
		file.rows().forEach((row) -> {
			Map<Competence, Double> weights = row.optionalTerm("need", Need.class)
				.map((need) -> this.byNeed.computeIfAbsent(need, (any) -> new EnumMap<>(Competence.class)))
				.orElse(this.wheneverWanted);
			if (weights.put(row.term("competence", Competence.class), row.number("weight")) != null) {
				throw row.fault("a second weight of " + row.text("competence"));
			}
		});
	}

	/** How much these competences speak for a partner. */
	double sum(List<Competence> competences, Demand demand) {
		return competences.stream()
			.mapToDouble(
					(one) -> demand.certainty(one) * this.wheneverWanted.getOrDefault(one, 0.0) + forNeeds(one, demand))
			.sum();
	}

	/** How much the competence counts for these needs; what the file leaves out is 0. */
	double forNeeds(Competence competence, Demand demand) {
		double sum = 0;
		for (NeedProfile need : demand.needs()) {
			sum += this.byNeed.getOrDefault(need.need(), Map.of()).getOrDefault(competence, 0.0);
		}
		return (sum == 0) ? 0 : share(demand) * sum;
	}

	/** How much one of several needs counts: two say more than one, but not twice. */
	static double share(Demand demand) {
		return 1 / Math.sqrt(demand.needs().size());
	}

}
