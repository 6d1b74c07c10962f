package dk.vaekstspor.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.workingdays.WorkingHours;

/**
 * Adds up per step how many working hours beyond their deadlines fell into a period, of
 * finished and open passages alike.
 */
final class DelayTally {

	private static final double HOUR = 3_600_000;

	private final Map<Step, Double> hours = new HashMap<>();

	private final WorkingHours workingHours;

	private final Instant from;

	private final Instant to;

	DelayTally(WorkingHours workingHours, Instant from, Instant to) {
		this.workingHours = workingHours;
		this.from = from;
		this.to = to;
	}

	void add(Overstay overstay) {
		Instant begin = later(overstay.deadline(), this.from);
		Instant end = overstay.until().isBefore(this.to) ? overstay.until() : this.to;
		double late = this.workingHours.between(begin, end) / HOUR;
		if (late > 0) {
			this.hours.merge(new Step(overstay.processKey(), overstay.step()), late, Double::sum);
		}
	}

	double hoursOf(Step step) {
		return this.hours.getOrDefault(step, 0.0);
	}

	/** At most so many steps, the worst first; none that was never late. */
	List<Step> worst(int most) {
		return this.hours.entrySet()
			.stream()
			.sorted(Map.Entry.<Step, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing((entry) -> entry.getKey().processKey())
				.thenComparing((entry) -> entry.getKey().step()))
			.limit(most)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/** A step of a process. */
	record Step(String processKey, String step) {
	}

}
