package dk.vaekstspor.language;

import java.util.List;

/**
 * A text as a point of length 1 in the space of features.
 *
 * @param numbers of the features, ascending
 * @param values of the features, in the same order
 * @param words of the text that show each feature, in the same order
 */
record FeatureVector(int[] numbers, double[] values, List<List<String>> words) {

	int size() {
		return this.numbers.length;
	}

}
