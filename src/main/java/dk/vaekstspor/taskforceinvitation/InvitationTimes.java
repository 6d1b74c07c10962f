package dk.vaekstspor.taskforceinvitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.DeadlineSettings;

import org.springframework.stereotype.Component;

/**
 * How long an invitation waits for its answer.
 */
@Component
class InvitationTimes {

	private final DanishWorkingDays workingDays;

	private final DeadlineSettings deadlines;

	private final Clock clock;

	InvitationTimes(DanishWorkingDays workingDays, DeadlineSettings deadlines, Clock clock) {
		this.workingDays = workingDays;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** The day by which whoever is asked today answers. */
	LocalDate lastDay() {
		return this.workingDays.add(LocalDate.now(this.clock), this.deadlines.memberAnswer());
	}

	/** When somebody else is asked in the place of whoever is asked now. */
	Instant endOfInvitation() {
		return this.workingDays.add(this.clock.instant(), this.deadlines.memberSubstitute());
	}

	/** When somebody else is asked in the place of whoever is reminded now. */
	Instant endOfReminded() {
		return this.workingDays.add(this.clock.instant(),
				this.deadlines.memberSubstitute() - this.deadlines.memberAnswer());
	}

}
