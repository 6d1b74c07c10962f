package dk.vaekstspor.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import dk.vaekstspor.vocabulary.Term;

/**
 * How much each feature speaks for each term of a vocabulary, learned from examples by
 * logistic regression, one term against the rest.
 */
final class TermModel<T extends Enum<T> & Term> {

	/** So many words are shown. */
	static final int MOST_WORDS = 4;

	/**
	 * A word with a smaller share of the evidence than this is not shown, unless it is
	 * the most telling one.
	 */
	private static final double TELLING = 0.12;

	private final Map<T, Weights> weights;

	TermModel(Class<T> vocabulary, Map<T, Weights> weights) {
		this.weights = new EnumMap<>(vocabulary);
		this.weights.putAll(weights);
	}

	/** Every term, in the vocabulary's order. */
	List<Finding<T>> read(FeatureVector text) {
		List<Finding<T>> findings = new ArrayList<>();
		this.weights.forEach(
				(term, learned) -> findings.add(new Finding<>(term, learned.confidence(text), words(learned, text))));
		return findings;
	}

	private static List<String> words(Weights learned, FeatureVector text) {
		Map<String, Double> evidence = new HashMap<>();
		for (int index = 0; index < text.size(); index++) {
			List<String> shown = text.words().get(index);
			double share = learned.evidence(text, index) / shown.size();
			shown.forEach((word) -> evidence.merge(word, share, Double::sum));
		}
		double all = evidence.values().stream().filter((value) -> value > 0).mapToDouble(Double::doubleValue).sum();
		double strongest = evidence.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		return mostTelling(evidence.entrySet()
			.stream()
			.filter((word) -> word.getValue() > 0 && word.getValue() >= Math.min(TELLING * all, strongest))
			.sorted(Comparator.comparingDouble((Entry<String, Double> word) -> -word.getValue())
				.thenComparing(Entry::getKey))
			.map(Entry::getKey)
			.toList());
	}

	/** Says nothing twice: a phrase and a word of it show the same. */
	private static List<String> mostTelling(List<String> words) {
		List<String> chosen = new ArrayList<>();
		for (String word : words) {
			if (chosen.size() < MOST_WORDS
					&& chosen.stream().noneMatch((other) -> other.contains(word) || word.contains(other))) {
				chosen.add(word);
			}
		}
		return chosen;
	}

}
