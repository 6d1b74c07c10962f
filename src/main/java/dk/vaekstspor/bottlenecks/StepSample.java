package dk.vaekstspor.bottlenecks;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Collects how long the passages of one step took and who held them.
 */
final class StepSample {

	private final LongStream.Builder[] calendar = { LongStream.builder(), LongStream.builder(), LongStream.builder() };

	private final LongStream.Builder[] working = { LongStream.builder(), LongStream.builder(), LongStream.builder() };

	private final long[] sums = new long[6];

	void add(Passage passage) {
		int kind = passage.isCompleted() ? 0 : passage.isOpen() ? 1 : 2;
		Held held = passage.held();
		this.calendar[kind].add(held.in(Phase.TOTAL, TimeMeter.CALENDAR));
		this.working[kind].add(held.in(Phase.TOTAL, TimeMeter.WORKING));
		long[] added = { held.unclaimed(), held.claimed(), held.waiting(), held.unclaimedWorking(),
				held.claimedWorking(), held.waitingWorking() };
		for (int index = 0; index < added.length; index++) {
			this.sums[index] += added[index];
		}
	}

	List<DurationBin> calendarBins() {
		return bins(DurationBins.ofCalendarHours(), this.calendar);
	}

	List<DurationBin> workingBins() {
		return bins(DurationBins.ofWorkingHours(), this.working);
	}

	HolderSplit split() {
		return new HolderSplit(Hours.of(this.sums[0]), Hours.of(this.sums[1]), Hours.of(this.sums[2]),
				Hours.of(this.sums[3]), Hours.of(this.sums[4]), Hours.of(this.sums[5]));
	}

	private static List<DurationBin> bins(DurationBins bins, LongStream.Builder[] durations) {
		return bins.sort(durations[0].build().toArray(), durations[1].build().toArray(),
				durations[2].build().toArray());
	}

}
