package dk.vaekstspor.threshold;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A limit that a step has reached, from when that was seen until it is over.
 *
 * @param openKey process, step and measure until it is over, then null
 * @param limitValue the limit as it was when it was last looked at
 * @param measured the value at that time; null when there was too little to measure
 * @param toldAt when managers were told of it, or null
 * @param overToldAt when managers were told that it is over, or null
 */
record BottleneckAlert(@Id Long id, String processKey, String step, Measure measure, String openKey, int limitValue,
		Double measured, Instant crossedAt, Instant toldAt, Instant overAt, Instant overToldAt, @Version Long version) {

	static BottleneckAlert of(Reading reading, Instant now) {
		return new BottleneckAlert(null, reading.processKey(), reading.step(), reading.measure(), reading.key(),
				reading.limit(), reading.value(), now, null, null, null, null);
	}

	BottleneckAlert still(Reading reading) {
		return new BottleneckAlert(this.id, this.processKey, this.step, this.measure, this.openKey, reading.limit(),
				reading.value(), this.crossedAt, this.toldAt, null, null, this.version);
	}

	BottleneckAlert over(Reading reading, Instant now) {
		return new BottleneckAlert(this.id, this.processKey, this.step, this.measure, null, reading.limit(),
				reading.value(), this.crossedAt, this.toldAt, now, null, this.version);
	}

	BottleneckAlert told(Instant now) {
		return new BottleneckAlert(this.id, this.processKey, this.step, this.measure, this.openKey, this.limitValue,
				this.measured, this.crossedAt, (this.toldAt != null) ? this.toldAt : now, this.overAt,
				(this.overAt != null) ? now : null, this.version);
	}

	CrossedThreshold crossed() {
		return new CrossedThreshold(this.processKey, this.step, this.measure, this.limitValue, this.measured,
				this.crossedAt, this.overAt);
	}

}
