package dk.vaekstspor.taskforceaction;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.ActionStatus;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.DeadlineSettings;

import org.springframework.stereotype.Component;

/**
 * The actions as the process models ask for them: which there are, who does them, and by
 * when.
 */
@Component
public class TaskforceActions {

	private final Actions actions;

	private final DanishWorkingDays workingDays;

	private final DeadlineSettings deadlines;

	TaskforceActions(Actions actions, DanishWorkingDays workingDays, DeadlineSettings deadlines) {
		this.actions = actions;
		this.workingDays = workingDays;
		this.deadlines = deadlines;
	}

	/** The ids of the case's open actions; the model starts all of them at once. */
	public List<Long> planned(String caseNumber) {
		return this.actions.of(caseNumber)
			.stream()
			.filter((action) -> action.status() == ActionStatus.OPEN)
			.map(Action::id)
			.toList();
	}

	/** The engine group of the department that does the action. */
	public String group(long actionId) {
		return Groups.department(this.actions.get(actionId).department());
	}

	/** The end of the last day on which the action is in time. */
	public Date deadline(long actionId) {
		return endOf(this.actions.get(actionId).deadline());
	}

	/** When the department is reminded; lies in the past for a short deadline. */
	public Date reminderDate(long actionId) {
		LocalDate deadline = this.actions.get(actionId).deadline();
		return endOf(this.workingDays.add(deadline, -this.deadlines.actionReminderBefore()));
	}

	private Date endOf(LocalDate day) {
		return Date.from(this.workingDays.endOf(day));
	}

}
