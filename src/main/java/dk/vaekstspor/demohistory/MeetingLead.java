package dk.vaekstspor.demohistory;

import java.time.Duration;
import java.time.Instant;

import dk.vaekstspor.taskforcefile.TaskforceFiles;

/**
 * Writes the minutes some hours after the taskforce has met.
 */
record MeetingLead(OfficeHours office, TaskforceFiles taskforces) implements Persona {

	private static final Duration LENGTH = Duration.ofMinutes(90);

	private static final double WRITING_HOURS = 2;

	@Override
	public Plan plan(OpenStep step, Instant now, Chance chance) {
		Instant met = this.taskforces.get(step.caseNumber()).meetingAt().plus(LENGTH);
		Instant begun = met.isBefore(now) ? now : met;
		return new Plan(begun, this.office.after(begun, chance.around(WRITING_HOURS, 1)));
	}

}
