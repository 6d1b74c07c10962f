package dk.vaekstspor.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each clue counts, in log-odds, from {@code matching/clue-weights.csv}. The
 * weights were learned from made-up enquiries whose partners were graded as an
 * experienced consultant would.
 */
final class ClueWeights {

	private final Map<Clue, Double> weights = new EnumMap<>(Clue.class);

	ClueWeights() {
		this(DataFile.read("clue-weights.csv"));
	}

	ClueWeights(DataFile file) {
		file.rows().forEach((row) -> {
			if (this.weights.put(clue(row), row.number("weight")) != null) {
				throw row.fault("a second weight of " + row.text("clue"));
			}
		});
		for (Clue clue : Clue.values()) {
			if (!this.weights.containsKey(clue)) {
				throw file.lacks(clue.code());
			}
		}
	}

	/** The log-odds that an expert would name the partner. */
	double sum(Map<Clue, Double> clues) {
		double sum = 0;
		for (Map.Entry<Clue, Double> clue : clues.entrySet()) {
			sum += clue.getValue() * this.weights.get(clue.getKey());
		}
		return sum;
	}

	private static Clue clue(DataRow row) {
		return Arrays.stream(Clue.values())
			.filter((clue) -> clue.code().equals(row.text("clue")))
			.findFirst()
			.orElseThrow(() -> row.fault("no clue is called »" + row.text("clue") + "«"));
	}

}
