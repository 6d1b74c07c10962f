package dk.vaekstspor.bottlenecks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything known of a step in a period, open work included.
 */
final class StepTally {

	private final boolean openWork;

	private final StepCount count = new StepCount();

	private final List<Passage> open = new ArrayList<>();

	private final Map<Phase, Map<TimeMeter, Sample>> samples = new EnumMap<>(Phase.class);

	private long overdue;

	/**
	 * Nothing yet.
	 * @param openWork whether passages that were not completed are observed too
	 */
	StepTally(boolean openWork) {
		this.openWork = openWork;
		for (Phase phase : Phase.values()) {
			Map<TimeMeter, Sample> byMeter = new EnumMap<>(TimeMeter.class);
			for (TimeMeter meter : TimeMeter.values()) {
				byMeter.put(meter, new Sample());
			}
			this.samples.put(phase, byMeter);
		}
	}

	void addEntry(long moment) {
		this.count.addEntry(Window.dayOf(moment));
	}

	/** Adds a passage that was left in the period. */
	void addLeft(Passage passage) {
		this.count.addLeft(passage, Window.dayOf(passage.leftAt()));
		if (this.openWork || passage.isCompleted()) {
			observe(passage);
		}
	}

	/**
	 * Adds a passage as it is at the end of the period, open.
	 * @param asOf the end of the period
	 */
	void addOpen(Passage passage, long asOf) {
		this.count.setWaitsFor(passage.waitsFor());
		this.open.add(passage);
		this.overdue += (asOf > passage.dueAt()) ? 1 : 0;
		if (this.openWork) {
			observe(passage);
			this.count.addTime(passage);
		}
	}

	/** Adds the finished passages of some days of the period. */
	void add(StepDigest digest) {
		this.count.add(digest.count());
		for (Series series : Series.values()) {
			LogHistogram many = digest.find(series);
			if (many != null && (this.openWork || series.ending() == Ending.COMPLETED)) {
				sample(series.phase(), series.meter()).many(series.ending().isOver()).add(many);
			}
		}
	}

	StepCount count() {
		return this.count;
	}

	Sample sample(Phase phase, TimeMeter meter) {
		return this.samples.get(phase).get(meter);
	}

	/** The open passages, as they are at the end of the period. */
	List<Passage> open() {
		return this.open;
	}

	Optional<Passage> oldestOpen() {
		return this.open.stream().min(Comparator.comparingLong(Passage::enteredAt));
	}

	/** How many open ones are late already. */
	long overdue() {
		return this.overdue;
	}

	private void observe(Passage passage) {
		for (Phase phase : Phase.values()) {
			if (phase.isOf(passage)) {
				for (TimeMeter meter : TimeMeter.values()) {
					sample(phase, meter).add(passage.held().in(phase, meter), phase.isOver(passage));
				}
			}
		}
	}

}
