package dk.vaekstspor.steprecord;

import java.time.Duration;
import java.time.Instant;

import dk.vaekstspor.workingdays.WorkingHours;

/**
 * How long somebody held a step, by two clocks.
 *
 * @param millis every hour counts
 * @param workingMillis only the hours from 8 to 16 of Danish working days count
 */
public record HeldTime(long millis, long workingMillis) {

	public static final HeldTime NONE = new HeldTime(0, 0);

	/** What passes between two moments; nothing if the second is not after the first. */
	public static HeldTime between(Instant from, Instant to, WorkingHours hours) {
		return new HeldTime(Math.max(0, Duration.between(from, to).toMillis()), hours.between(from, to));
	}

	public HeldTime plus(HeldTime more) {
		return new HeldTime(this.millis + more.millis, this.workingMillis + more.workingMillis);
	}

}
