package dk.vaekstspor.threshold;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What managers have set for a step, instead of what the settings say.
 */
record BottleneckThreshold(@Id Long id, String processKey, String step, Integer openLimit, Integer oldestOpenLimit,
		Integer lateLimit, Integer medianLimit, Instant changedAt, @Version Long version) {

	static BottleneckThreshold of(String processKey, String step) {
		return new BottleneckThreshold(null, processKey, step, null, null, null, null, null, null);
	}

	BottleneckThreshold with(Limits limits, Instant now) {
		return new BottleneckThreshold(this.id, this.processKey, this.step, limits.open(), limits.oldestOpen(),
				limits.late(), limits.median(), now, this.version);
	}

	Limits limits() {
		return new Limits(this.openLimit, this.oldestOpenLimit, this.lateLimit, this.medianLimit);
	}

}
