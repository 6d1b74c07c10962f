package dk.vaekstspor.bottlenecks;

/**
 * What the median instance of a process would gain if a step met its target.
 *
 * @param cases how many instances were replayed
 */
public record WhatIf(int cases, Gain calendarHours, Gain workingHours) {

	/**
	 * In hours of one clock.
	 *
	 * @param median how long the median instance took
	 * @param ifMet how long it would have taken
	 */
	public record Gain(double median, double ifMet) {

		/** By how much it would have been over earlier. */
		public double gain() {
			return this.median - this.ifMet;
		}

	}

}
