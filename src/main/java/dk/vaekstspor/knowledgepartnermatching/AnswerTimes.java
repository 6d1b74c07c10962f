package dk.vaekstspor.knowledgepartnermatching;

import java.time.Instant;
import java.time.LocalDate;

import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.DeadlineSettings;

import org.springframework.stereotype.Component;

/**
 * By when a partner is asked to answer.
 */
@Component
class AnswerTimes {

	private final DanishWorkingDays workingDays;

	private final DeadlineSettings deadlines;

	AnswerTimes(DanishWorkingDays workingDays, DeadlineSettings deadlines) {
		this.workingDays = workingDays;
		this.deadlines = deadlines;
	}

	LocalDate partnerAnswer(Instant introducedAt) {
		return this.workingDays.add(LocalDate.ofInstant(introducedAt, DanishWorkingDays.ZONE),
				this.deadlines.partnerAnswer());
	}

}
