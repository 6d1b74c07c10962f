package dk.vaekstspor.bottlenecks;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DurationBinsTests {

	private static final long[] NONE = {};

	@Test
	void countsEachKindFromZeroOn() {
		List<DurationBin> bins = DurationBins.ofCalendarHours().sort(hours(0, 1, 1, 3), hours(2), hours(3));

		assertThat(bins).containsExactly(new DurationBin(0, 1L, 1, 0, 0), new DurationBin(1, 2L, 2, 0, 0),
				new DurationBin(2, 3L, 0, 1, 0), new DurationBin(3, 4L, 1, 0, 1));
	}

	@Test
	void putsABoundIntoTheBinThatBeginsThere() {
		assertThat(DurationBins.ofCalendarHours().sort(new long[] { 3_599_999, 3_600_000 }, NONE, NONE))
			.containsExactly(new DurationBin(0, 1L, 1, 0, 0), new DurationBin(1, 2L, 1, 0, 0));
	}

	@Test
	void keepsTheFewLongestTogether() {
		long[] mostlyShort = LongStream
			.concat(LongStream.range(0, 99).map((number) -> number % 10), LongStream.of(5000))
			.map((hours) -> hours * 3_600_000)
			.toArray();
		List<DurationBin> bins = DurationBins.ofCalendarHours().sort(mostlyShort, NONE, NONE);

		assertThat(bins).hasSize(11).last().isEqualTo(new DurationBin(10, null, 1, 0, 0));
	}

	@Test
	void widensTheBinsUntilTwelveAreEnough() {
		assertThat(DurationBins.ofCalendarHours().sort(hours(11), NONE, NONE)).hasSize(12);
		assertThat(DurationBins.ofCalendarHours().sort(hours(12), NONE, NONE)).hasSize(7)
			.first()
			.isEqualTo(new DurationBin(0, 2L, 0, 0, 0));
		assertThat(DurationBins.ofCalendarHours().sort(hours(1_000_000), NONE, NONE)).hasSize(12);
	}

	@Test
	void countsWorkingTimeInDaysOfEightHours() {
		assertThat(DurationBins.ofWorkingHours().sort(hours(80), NONE, NONE)).hasSize(11)
			.last()
			.isEqualTo(new DurationBin(80, 88L, 1, 0, 0));
	}

	@Test
	void isEmptyWithoutDurations() {
		assertThat(DurationBins.ofWorkingHours().sort(NONE, NONE, NONE)).isEmpty();
	}

	private static long[] hours(long... hours) {
		return LongStream.of(hours).map((hour) -> hour * 3_600_000).toArray();
	}

}
