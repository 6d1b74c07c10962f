package dk.vaekstspor.threshold;

/**
 * What a limit was compared with.
 *
 * @param value null when there is nothing, or too little, to measure
 */
record Reading(String processKey, String step, Measure measure, int limit, Double value) {

	boolean isCrossed() {
		return this.value != null && this.value >= this.limit;
	}

	/** The same for the same step and measure. */
	String key() {
		return this.processKey + ' ' + this.step + ' ' + this.measure;
	}

}
