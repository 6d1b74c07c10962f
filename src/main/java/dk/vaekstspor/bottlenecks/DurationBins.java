package dk.vaekstspor.bottlenecks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sorts durations into bins of equal width, few enough to be read as bars: twelve at most
 * up to the duration that 95 in 100 stay below, and one for the rest.
 */
final class DurationBins {

	private static final int MOST = 12;

	private static final double USUAL = 0.95;

	private static final double HOUR = 3_600_000;

	/** By the hour, by parts of a day, by days, by weeks, by months, by years. */
	private static final long[] CALENDAR_WIDTHS = { 1, 2, 4, 8, 12, 24, 48, 72, 168, 336, 720, 1440, 2160, 4320, 8760 };

	/** A working day has eight hours, a working week forty. */
	private static final long[] WORKING_WIDTHS = { 1, 2, 4, 8, 16, 24, 40, 80, 160, 320, 480, 960, 1920 };

	private final long[] widths;

	private DurationBins(long... widths) {
		this.widths = widths;
	}

	static DurationBins ofCalendarHours() {
		return new DurationBins(CALENDAR_WIDTHS);
	}

	static DurationBins ofWorkingHours() {
		return new DurationBins(WORKING_WIDTHS);
	}

	/**
	 * The bins from 0 on, also those that hold nothing; none at all without durations.
	 * @param completed durations in milliseconds, likewise the others
	 */
	List<DurationBin> sort(long[] completed, long[] open, long[] withdrawn) {
		double[] hours = IntStream.range(0, 3)
			.mapToObj((kind) -> new long[][] { completed, open, withdrawn }[kind])
			.flatMapToLong(Arrays::stream)
			.mapToDouble((millis) -> millis / HOUR)
			.sorted()
			.toArray();
		if (hours.length == 0) {
			return List.of();
		}
		double usual = hours[(int) Math.ceil(USUAL * hours.length) - 1];
		long width = width(usual);
		int usualBins = (int) (usual / width) + 1;
		boolean rest = hours[hours.length - 1] >= usualBins * width;
		int[][] counts = { count(completed, width, usualBins), count(open, width, usualBins),
				count(withdrawn, width, usualBins) };
		return IntStream.range(0, usualBins + (rest ? 1 : 0))
			.mapToObj((bin) -> new DurationBin(bin * width, (bin < usualBins) ? (bin + 1) * width : null,
					counts[0][bin], counts[1][bin], counts[2][bin]))
			.toList();
	}

	private long width(double usual) {
		return Arrays.stream(this.widths)
			.filter((width) -> usual < MOST * width)
			.findFirst()
			.orElseGet(() -> (long) (usual / MOST) + 1);
	}

	private static int[] count(long[] durations, long width, int usualBins) {
		int[] counts = new int[usualBins + 1];
		Arrays.stream(durations).forEach((millis) -> counts[(int) Math.min(usualBins, (millis / HOUR) / width)]++);
		return counts;
	}

}
