package dk.vaekstspor.taskforce;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.DeadlineSettings;

import org.springframework.stereotype.Component;

/**
 * When a taskforce can meet, in Europe/Copenhagen.
 */
@Component
class MeetingTimes {

	static final Duration LENGTH = Duration.ofHours(1);

	private final DanishWorkingDays workingDays;

	private final DeadlineSettings deadlines;

	private final Clock clock;

	MeetingTimes(DanishWorkingDays workingDays, DeadlineSettings deadlines, Clock clock) {
		this.workingDays = workingDays;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Why nobody can meet on that date, as a Danish sentence. */
	Optional<String> fault(LocalDate date) {
		if (date.isBefore(today())) {
			return Optional.of("Mødet kan ikke ligge før i dag.");
		}
		return this.workingDays.isWorkingDay(date) ? Optional.empty()
				: Optional.of("Vælg en hverdag. Den dag er rådhuset lukket.");
	}

	/** The last day that keeps the service target for the case type (may be null). */
	LocalDate latest(CaseType caseType) {
		return this.workingDays.add(today(), (caseType == CaseType.ATTRACT) ? this.deadlines.taskforceMeetingAttract()
				: this.deadlines.taskforceMeeting());
	}

	/** The day by which whoever is asked today answers. */
	LocalDate answerDeadline() {
		return this.workingDays.add(today(), this.deadlines.memberAnswer());
	}

	Instant at(LocalDate date, LocalTime time) {
		return date.atTime(time).atZone(this.clock.getZone()).toInstant();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
