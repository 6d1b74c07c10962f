package dk.vaekstspor.taskforceaction;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes a department's report: done, waiting for the company, or not possible.
 */
@Component
class PerformActionForm extends TaskForm {

	private final Actions actions;

	private final ActionNotes notes;

	PerformActionForm(FormSchemas schemas, Actions actions, ActionNotes notes) {
		super(schemas);
		this.actions = actions;
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		long actionId = TaskforceActionProcess.ACTION_ID.get(task);
		ActionReport report = form.term("actionStatus", ActionReport.class);
		this.notes.reported(report, record(report, actionId, form.text("actionNote")));
		TaskforceActionProcess.ACTION_DONE.set(task, report == ActionReport.DONE);
		TaskforceActionProcess.WAITS_FOR_COMPANY.set(task, report == ActionReport.WAITING);
	}

	private Action record(ActionReport report, long actionId, String note) {
		return switch (report) {
			case DONE -> this.actions.complete(actionId, note);
			case WAITING -> this.actions.waitForCompany(actionId, note);
			case NOT_POSSIBLE -> this.actions.giveUp(actionId, note);
		};
	}

}
