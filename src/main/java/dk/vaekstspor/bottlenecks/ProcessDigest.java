package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was finished in a process in some days, boiled down to what can be added to that
 * of other days.
 */
final class ProcessDigest {

	private final Map<String, StepDigest> steps = new TreeMap<>();

	private DigestCounts counts = DigestCounts.NONE;

	/** Adds a passage that was left on that day. */
	void addLeft(Passage passage, LocalDate day) {
		step(passage.step()).addLeft(passage, day);
		this.counts = this.counts.plus(new DigestCounts(1, 0, 0));
	}

	void addEntry(String step, LocalDate day) {
		step(step).count().addEntry(day);
	}

	void addCases(long started, long ended) {
		this.counts = this.counts.plus(new DigestCounts(0, started, ended));
	}

	/** Adds the content of another one. */
	void add(byte[] content, DigestCounts counts) {
		DigestFormat.read(content, this);
		this.counts = this.counts.plus(counts);
	}

	/** Adds all steps to the tally. */
	void addTo(ProcessTally tally) {
		this.steps.forEach((name, digest) -> tally.step(name).add(digest));
	}

	/** The digest of that step, made when it is missing. */
	StepDigest step(String step) {
		return this.steps.computeIfAbsent(step, (any) -> new StepDigest());
	}

	Map<String, StepDigest> steps() {
		return this.steps;
	}

	DigestCounts counts() {
		return this.counts;
	}

	/** How many bytes of memory it takes, about. */
	int weight() {
		return this.steps.values().stream().mapToInt(StepDigest::weight).sum();
	}

	byte[] toBytes() {
		return DigestFormat.write(this);
	}

}
