package dk.vaekstspor.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How long each of many calls took, in milliseconds.
 */
record Latency(double p50, double p95, double p99) {

	private static final int WARM_UP = 200;

	private static final int CALLS = 600;

	static <T> Latency of(List<T> questions, Consumer<T> call) {
		for (int warming = 0; warming < WARM_UP; warming++) {
			call.accept(questions.get(warming % questions.size()));
		}
		double[] millis = new double[CALLS];
		for (int number = 0; number < CALLS; number++) {
			long start = System.nanoTime();
			call.accept(questions.get(number % questions.size()));
			millis[number] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		return new Latency(millis[CALLS / 2], millis[CALLS * 95 / 100], millis[CALLS * 99 / 100]);
	}

	/** The exponent with which it has grown since a smaller size: 1 is linear. */
	double exponent(Latency smaller, double growth) {
		return Math.log(this.p50 / smaller.p50()) / Math.log(growth);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms", this.p50, this.p95, this.p99);
	}

}
