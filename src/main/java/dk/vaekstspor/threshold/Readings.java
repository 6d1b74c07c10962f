package dk.vaekstspor.threshold;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dk.vaekstspor.bottlenecks.StepSituation;
import dk.vaekstspor.bottlenecks.StepSituations;

import org.springframework.stereotype.Component;

/**
 * Compares how it stands with the limits that count.
 */
@Component
class Readings {

	private final StepSituations situations;

	private final Thresholds thresholds;

	Readings(StepSituations situations, Thresholds thresholds) {
		this.situations = situations;
		this.thresholds = thresholds;
	}

	/** One for each limit of each step. */
	List<Reading> all() {
		return this.situations.all().stream().flatMap(this::of).toList();
	}

	private Stream<Reading> of(StepSituation situation) {
		Limits limits = this.thresholds.of(situation.processKey(), situation.step()).limits();
		return Arrays.stream(Measure.values())
			.filter((measure) -> limits.of(measure) != null)
			.map((measure) -> new Reading(situation.processKey(), situation.step().step(), measure, limits.of(measure),
					measure.of(situation)));
	}

}
