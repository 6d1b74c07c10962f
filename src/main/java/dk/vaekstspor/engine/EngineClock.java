package dk.vaekstspor.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.stereotype.Component;

/**
 * The one clock of the product: the engine's, so that timers and our own tables agree on
 * the time, in Danish time wherever the machine stands.
 */
@Component
class EngineClock extends Clock {

	private final ZoneId zone;

	EngineClock() {
		this(DanishWorkingDays.ZONE);
	}

	private EngineClock(ZoneId zone) {
		this.zone = zone;
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new EngineClock(other);
	}

	@Override
	public Instant instant() {
		return ClockUtil.getCurrentTime().toInstant();
	}

}
