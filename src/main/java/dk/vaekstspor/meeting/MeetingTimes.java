package dk.vaekstspor.meeting;

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
public class MeetingTimes {

	/** How long a meeting takes. */
	public static final Duration LENGTH = Duration.ofHours(1);

	private static final LocalTime EARLIEST = LocalTime.of(8, 0);

	private static final LocalTime LATEST = LocalTime.of(16, 0);

	private static final Duration FURTHEST = Duration.ofDays(365);

	private final DanishWorkingDays workingDays;

	private final DeadlineSettings deadlines;

	private final Clock clock;

	MeetingTimes(DanishWorkingDays workingDays, DeadlineSettings deadlines, Clock clock) {
		this.workingDays = workingDays;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Why nobody can meet on that date, as a Danish sentence. */
	public Optional<String> fault(LocalDate date) {
		if (date.isBefore(today())) {
			return Optional.of("Mødet kan ikke ligge før i dag.");
		}
		if (date.isAfter(today().plusDays(FURTHEST.toDays()))) {
			return Optional.of("Vælg en dag inden for det næste år.");
		}
		return this.workingDays.isWorkingDay(date) ? Optional.empty()
				: Optional.of("Vælg en hverdag. Den dag er rådhuset lukket.");
	}

	/** Why nobody can meet at that moment, as a Danish sentence. */
	public Optional<String> fault(Instant at) {
		if (at.isBefore(this.clock.instant())) {
			return Optional.of("Mødet kan ikke ligge før nu.");
		}
		if (at.isAfter(this.clock.instant().plus(FURTHEST))) {
			return Optional.of("Vælg en dag inden for det næste år.");
		}
		LocalTime time = LocalTime.ofInstant(at, this.clock.getZone());
		return (time.isBefore(EARLIEST) || time.isAfter(LATEST))
				? Optional.of("Vælg et tidspunkt mellem kl. 8 og kl. 16.")
				: fault(LocalDate.ofInstant(at, this.clock.getZone()));
	}

	/** The last day that keeps the service target for the case type (may be null). */
	public LocalDate latest(CaseType caseType) {
		return this.workingDays.add(today(), (caseType == CaseType.ATTRACT) ? this.deadlines.taskforceMeetingAttract()
				: this.deadlines.taskforceMeeting());
	}

	/** The day by which whoever is asked today answers. */
	public LocalDate answerDeadline() {
		return this.workingDays.add(today(), this.deadlines.memberAnswer());
	}

	/** The moment of that time of day in Denmark. */
	public Instant at(LocalDate date, LocalTime time) {
		return date.atTime(time).atZone(this.clock.getZone()).toInstant();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
