package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * The finished passages of a step in some days, boiled down to what can be added to that
 * of other days.
 */
final class StepDigest {

	private final StepCount count = new StepCount();

	private final LogHistogram[] histograms = new LogHistogram[Series.values().size()];

	StepCount count() {
		return this.count;
	}

	void addLeft(Passage passage, LocalDate day) {
		this.count.addLeft(passage, day);
		for (Phase phase : Phase.values()) {
			if (phase.isOf(passage)) {
				Ending ending = Ending.of(passage, phase);
				for (TimeMeter meter : TimeMeter.values()) {
					histogram(new Series(phase, meter, ending)).add(passage.held().in(phase, meter));
				}
			}
		}
	}

	/** The histogram of that series, made when it is missing. */
	LogHistogram histogram(Series series) {
		int index = series.index();
		if (this.histograms[index] == null) {
			this.histograms[index] = new LogHistogram();
		}
		return this.histograms[index];
	}

	/** The histogram of that series, or null when it has none. */
	LogHistogram find(Series series) {
		return this.histograms[series.index()];
	}

	/** How many bytes of memory it takes, about. */
	int weight() {
		return Arrays.stream(this.histograms).filter(Objects::nonNull).mapToInt(LogHistogram::weight).sum();
	}

}
