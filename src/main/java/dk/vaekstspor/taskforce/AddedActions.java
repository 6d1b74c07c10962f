package dk.vaekstspor.taskforce;

import java.time.LocalDate;
import java.util.Optional;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.ActionDeadlines;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.actionplan.DeadlineRefused;
import dk.vaekstspor.actionplan.PlannedAction;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.vocabulary.Department;

import org.springframework.stereotype.Component;

/**
 * Plans what a taskforce promises after its meeting, and notes it on the journal.
 */
@Component
class AddedActions {

	private final TaskforceFiles taskforces;

	private final Actions actions;

	private final ActionDeadlines deadlines;

	private final TaskforceNotes notes;

	AddedActions(TaskforceFiles taskforces, Actions actions, ActionDeadlines deadlines, TaskforceNotes notes) {
		this.taskforces = taskforces;
		this.actions = actions;
		this.deadlines = deadlines;
		this.notes = notes;
	}

	Action plan(String caseNumber, String title, Department department, LocalDate deadline) {
		String lead = this.taskforces.get(caseNumber).atWork().leadUserId();
		Optional<LocalDate> agreed = Optional.ofNullable(deadline);
		agreed.flatMap(this.deadlines::fault).ifPresent((fault) -> {
			throw new DeadlineRefused(fault);
		});
		Action action = this.actions
			.plan(new PlannedAction(caseNumber, title, department, agreed.orElseGet(this.deadlines::standard), lead));
		this.notes.actionAdded(action);
		return action;
	}

}
