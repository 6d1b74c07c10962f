package dk.vaekstspor.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All actions of all cases, and the only way to change one.
 */
@Component
@Transactional
public class Actions {

	private final ActionRecords records;

	private final DanishWorkingDays workingDays;

	private final Clock clock;

	Actions(ActionRecords records, DanishWorkingDays workingDays, Clock clock) {
		this.records = records;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	public Action plan(PlannedAction plan) {
		return this.records.save(Action.planned(plan, this.clock.instant()));
	}

	public Action get(long id) {
		return this.records.findById(id).orElseThrow();
	}

	/** All actions of that case, oldest first. */
	public List<Action> of(String caseNumber) {
		return this.records.findByCaseNumberOrderById(caseNumber);
	}

	public Action complete(long id, String note) {
		return this.records.save(get(id).done(note, this.clock.instant()));
	}

	public Action giveUp(long id, String note) {
		return this.records.save(get(id).notPossible(note, this.clock.instant()));
	}

	public Action waitForCompany(long id, String note) {
		return this.records.save(get(id).waiting(note, this.clock.instant()));
	}

	/**
	 * Goes on after the company has answered. Without a new deadline the old one moves by
	 * the working days that the action has waited, so that nobody pays for the company's
	 * time.
	 * @throws NewDeadlineNeeded if there is none, and the old one had passed by the time
	 * that the action was parked
	 */
	public Action resume(long id, Optional<LocalDate> newDeadline, String note) {
		Action action = get(id);
		return this.records.save(action.resumed(newDeadline.orElseGet(() -> movedDeadline(action)), note));
	}

	private LocalDate movedDeadline(Action action) {
		Instant now = this.clock.instant();
		Instant since = Optional.ofNullable(action.waitingSince()).orElse(now);
		if (this.workingDays.endOf(action.deadline()).isBefore(since)) {
			throw new NewDeadlineNeeded(action.id());
		}
		LocalDate moved = this.workingDays.add(action.deadline(), this.workingDays.between(dayOf(since), dayOf(now)));
		return this.workingDays.endOf(moved).isBefore(now) ? this.workingDays.add(dayOf(now), 1) : moved;
	}

	private LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

}
