package dk.vaekstspor.bottlenecks;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LogHistogramTests {

	@Test
	void standsForEveryDurationWithinItsRelativeError() {
		Random random = new Random(5);
		for (int number = 0; number < 1_000_000; number++) {
			long millis = (number < 10_000) ? number : (long) Math.exp(random.nextDouble() * 27);
			double value = LogHistogram.valueOf(LogHistogram.bucketOf(millis));

			assertThat(value).isCloseTo(millis, within(LogHistogram.RELATIVE_ERROR * millis));
		}
	}

	@Test
	void givesPlainQuantilesWithinItsRelativeError() {
		Random random = new Random(6);
		for (int round = 0; round < 200; round++) {
			Sample single = new Sample();
			Sample many = new Sample();
			int size = 1 + random.nextInt(2000);
			for (int number = 0; number < size; number++) {
				long millis = random.nextInt(9) == 0 ? 0 : (long) Math.exp(5 + random.nextGaussian() * 6);
				single.add(millis, true);
				many.many(true).add(millis);
			}
			Double[] exact = single.observations().plain(0.5, 0.85, 0.95);
			Double[] digested = many.observations().plain(0.5, 0.85, 0.95);
			for (int share = 0; share < 3; share++) {
				assertThat(digested[share]).isCloseTo(exact[share],
						within(LogHistogram.RELATIVE_ERROR * exact[share] + 1e-9));
			}
			assertThat(many.longest()).isEqualTo(single.longest());
			assertThat(many.size()).isEqualTo(single.size());
		}
	}

	/**
	 * Inside a bucket those that were over count before those that lasted, so the
	 * estimated share may be off by what lies in one bucket; the duration is never off by
	 * more than the bucket.
	 */
	@Test
	void givesEstimatedQuantilesWithinItsRelativeErrorOfANeighbouringShare() {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			Sample single = new Sample();
			Sample many = new Sample();
			for (int number = 0; number < 5000; number++) {
				long millis = (long) Math.exp(12 + random.nextGaussian() * 3);
				boolean isOver = random.nextInt(3) > 0;
				single.add(millis, isOver);
				many.many(isOver).add(millis);
			}
			double[] shares = { 0.3, 0.5, 0.6 };
			Double[] digested = many.observations().estimated(shares);
			for (int share = 0; share < 3; share++) {
				Double[] around = single.observations().estimated(shares[share] - 0.002, shares[share] + 0.002);
				assertThat(digested[share]).isBetween(around[0] * (1 - LogHistogram.RELATIVE_ERROR),
						around[1] * (1 + LogHistogram.RELATIVE_ERROR));
			}
		}
	}

}
