package dk.vaekstspor.bottlenecks;

import java.util.HashMap;
import java.util.Map;

/**
 * Everything known of a process in a period, by step.
 */
final class ProcessTally {

	private final boolean openWork;

	private final Map<String, StepTally> steps = new HashMap<>();

	private boolean exact = true;

	private long started;

	private long ended;

	private long running;

	ProcessTally(boolean openWork) {
		this.openWork = openWork;
	}

	/** The tally of that step, made when it is missing. */
	StepTally step(String step) {
		return this.steps.computeIfAbsent(step, (any) -> new StepTally(this.openWork));
	}

	Map<String, StepTally> steps() {
		return this.steps;
	}

	void addCases(long started, long ended, long running) {
		this.started += started;
		this.ended += ended;
		this.running += running;
	}

	CaseCounts cases() {
		return new CaseCounts(this.started, this.ended, this.running);
	}

	/** All time that the cases spent, in milliseconds. */
	long time(TimeMeter meter) {
		return this.steps.values().stream().mapToLong((step) -> step.count().time(meter)).sum();
	}

	void setDigested() {
		this.exact = false;
	}

	boolean isExact() {
		return this.exact;
	}

}
