package dk.vaekstspor.demohistory;

import java.time.Duration;
import java.time.Instant;

/**
 * A company or a partner whom the step waits for; a colleague writes the answer down as
 * soon as it comes.
 *
 * @param days calendar days until the answer, in the middle
 * @param silentShare the share of those who never answer
 */
record Outsider(OfficeHours office, double days, double silentShare) implements Persona {

	private static final double SPREAD = 0.6;

	private static final double WRITING_HOURS = 0.3;

	@Override
	public Plan plan(OpenStep step, Instant now, Chance chance) {
		if (chance.happens(this.silentShare)) {
			return Plan.never();
		}
		Duration silence = Duration.ofMinutes(Math.round(chance.around(this.days, SPREAD) * 24 * 60));
		Instant answered = this.office.open(now.plus(silence));
		return new Plan(answered, this.office.after(answered, WRITING_HOURS));
	}

}
