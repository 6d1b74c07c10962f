package dk.vaekstspor.actionplan;

import java.time.Instant;
import java.time.LocalDate;

import dk.vaekstspor.vocabulary.Department;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One thing that a department has promised a company to do by a date; the lead is the
 * user who hears of delays, or null when only the case group does.
 */
public record Action(@Id Long id, String caseNumber, String title, Department department, LocalDate deadline,
		String leadUserId, ActionStatus status, Instant waitingSince, String note, Instant plannedAt, Instant endedAt,
		@Version Long version) {

	static Action planned(PlannedAction plan, Instant now) {
		return new Action(null, plan.caseNumber(), plan.title(), plan.department(), plan.deadline(), plan.leadUserId(),
				ActionStatus.OPEN, null, null, now, null, null);
	}

	Action done(String note, Instant now) {
		return open().ended(ActionStatus.DONE, note, now);
	}

	Action notPossible(String note, Instant now) {
		return open().ended(ActionStatus.NOT_POSSIBLE, note, now);
	}

	Action waiting(String note, Instant now) {
		open();
		return with(ActionStatus.WAITING, this.deadline, now, note, null);
	}

	Action resumed(LocalDate newDeadline, String note) {
		if (this.status != ActionStatus.WAITING) {
			throw new ActionNotWaiting(this.id, this.status);
		}
		return with(ActionStatus.OPEN, newDeadline, null, note, null);
	}

	private Action open() {
		if (this.status != ActionStatus.OPEN) {
			throw new ActionNotOpen(this.id, this.status);
		}
		return this;
	}

	private Action ended(ActionStatus newStatus, String newNote, Instant now) {
		return with(newStatus, this.deadline, null, newNote, now);
	}

	private Action with(ActionStatus newStatus, LocalDate newDeadline, Instant newWaitingSince, String newNote,
			Instant newEndedAt) {
		return new Action(this.id, this.caseNumber, this.title, this.department, newDeadline, this.leadUserId,
				newStatus, newWaitingSince, newNote, this.plannedAt, newEndedAt, this.version);
	}

}
