package dk.vaekstspor.language;

/**
 * How much each feature speaks for one term, in log-odds.
 *
 * @param bias the log-odds of a text without features
 */
record Weights(float[] features, double bias) {

	/** The probability that the text speaks of the term. */
	double confidence(FeatureVector text) {
		double sum = this.bias;
		for (int index = 0; index < text.size(); index++) {
			sum += evidence(text, index);
		}
		return 1 / (1 + Math.exp(-sum));
	}

	/** What one of the text's features adds to the log-odds. */
	double evidence(FeatureVector text, int index) {
		return this.features[text.numbers()[index]] * text.values()[index];
	}

}
