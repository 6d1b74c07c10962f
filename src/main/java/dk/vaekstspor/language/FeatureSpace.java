package dk.vaekstspor.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

/**
 * Gives each feature that some examples share a number and a weight: the rarer, the
 * heavier (inverse document frequency).
 */
final class FeatureSpace {

	/** What only one example has is taken for its own, and teaches nothing. */
	private static final int FEWEST = 2;

	/** A word has many pieces, which shall not count more than the word. */
	private static final double PIECE = 0.4;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final double[] rarity;

	private final double unknown;

	FeatureSpace(Stream<Features> texts) {
		Map<String, Integer> counts = new HashMap<>();
		double examples = 0;
		for (Iterator<Features> text = texts.iterator(); text.hasNext(); examples++) {
			text.next().words().keySet().forEach((name) -> counts.merge(name, 1, Integer::sum));
		}
		counts.values().removeIf((count) -> count < FEWEST);
		this.rarity = new double[counts.size()];
		double all = 1 + examples;
		this.unknown = 1 + Math.log(all);
		counts.keySet().stream().sorted().forEach((name) -> {
			int number = this.numbers.size();
			this.numbers.put(name, number);
			this.rarity[number] = 1 + Math.log(all / (1 + counts.get(name)));
		});
	}

	int size() {
		return this.rarity.length;
	}

	/** The weight of a feature; one that no two examples share is the rarest of all. */
	double rarity(String feature) {
		Integer number = this.numbers.get(feature);
		return (number != null) ? this.rarity[number] : this.unknown;
	}

	private double weight(String feature, int times) {
		double weight = (1 + Math.log(Math.max(1, times))) * this.rarity[this.numbers.get(feature)];
		return feature.startsWith(Features.PIECE) ? PIECE * weight : weight;
	}

	/** The known features of a text; what no two examples share is left out. */
	FeatureVector vector(Features features) {
		List<Entry<String, List<String>>> known = features.words()
			.entrySet()
			.stream()
			.filter((feature) -> this.numbers.containsKey(feature.getKey()))
			.sorted(Comparator.comparing((feature) -> this.numbers.get(feature.getKey())))
			.toList();
		int[] places = known.stream().mapToInt((feature) -> this.numbers.get(feature.getKey())).toArray();
		double[] values = new double[places.length];
		double square = 0;
		for (int index = 0; index < places.length; index++) {
			values[index] = weight(known.get(index).getKey(), known.get(index).getValue().size());
			square += values[index] * values[index];
		}
		for (int index = 0; index < values.length; index++) {
			values[index] /= Math.sqrt(square);
		}
		return new FeatureVector(places, values, known.stream().map(Entry::getValue).toList());
	}

}
