package dk.vaekstspor.actionplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.DeadlineSettings;

import org.springframework.stereotype.Component;

/**
 * By which days an action can be promised.
 */
@Component
public class ActionDeadlines {

	/** What nobody can promise yet. */
	private static final Period FURTHEST = Period.ofYears(2);

	private final DanishWorkingDays workingDays;

	private final DeadlineSettings deadlines;

	private final Clock clock;

	ActionDeadlines(DanishWorkingDays workingDays, DeadlineSettings deadlines, Clock clock) {
		this.workingDays = workingDays;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Why nothing can be promised by that date, as a Danish sentence. */
	public Optional<String> fault(LocalDate date) {
		if (date.isBefore(LocalDate.now(this.clock))) {
			return Optional.of("En frist kan ikke ligge før i dag.");
		}
		if (date.isAfter(LocalDate.now(this.clock).plus(FURTHEST))) {
			return Optional.of("Vælg en frist inden for de næste to år.");
		}
		return this.workingDays.isWorkingDay(date) ? Optional.empty()
				: Optional.of("Vælg en hverdag. Rådhuset er lukket den dag.");
	}

	/** The deadline of an action for which none was agreed. */
	public LocalDate standard() {
		return this.workingDays.add(LocalDate.now(this.clock), this.deadlines.actionPlan());
	}

}
