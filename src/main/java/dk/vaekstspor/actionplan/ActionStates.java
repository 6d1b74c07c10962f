package dk.vaekstspor.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import dk.vaekstspor.actionplan.ActionState.Kind;
import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.stereotype.Component;

/**
 * Tells where actions stand just now, counted in Danish working days. A parked action is
 * never overdue: its clock stands still.
 */
@Component
public class ActionStates {

	private final DanishWorkingDays workingDays;

	private final Clock clock;

	ActionStates(DanishWorkingDays workingDays, Clock clock) {
		this.workingDays = workingDays;
		this.clock = clock;
	}

	public ActionState of(Action action) {
		return switch (action.status()) {
			case OPEN -> isPast(action.deadline()) ? overdue(action.deadline())
					: new ActionState(Kind.RUNNING, null, this.workingDays.between(today(), action.deadline()));
			case WAITING -> since(Kind.WAITING, dayOf(action.waitingSince()));
			case DONE -> new ActionState(Kind.DONE, dayOf(action.endedAt()), null);
			case NOT_POSSIBLE -> new ActionState(Kind.NOT_POSSIBLE, dayOf(action.endedAt()), null);
		};
	}

	private ActionState overdue(LocalDate deadline) {
		return since(Kind.OVERDUE, deadline);
	}

	private ActionState since(Kind kind, LocalDate day) {
		return new ActionState(kind, day, this.workingDays.between(day, today()));
	}

	private boolean isPast(LocalDate deadline) {
		return this.workingDays.endOf(deadline).isBefore(this.clock.instant());
	}

	private LocalDate today() {
		return dayOf(this.clock.instant());
	}

	private LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, DanishWorkingDays.ZONE);
	}

}
