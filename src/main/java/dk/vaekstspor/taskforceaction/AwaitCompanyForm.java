package dk.vaekstspor.taskforceaction;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.ActionDeadlines;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.actionplan.NewDeadlineNeeded;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes the company's answer and lets the action go on, with its time given back.
 */
@Component
class AwaitCompanyForm extends TaskForm {

	private final Actions actions;

	private final ActionDeadlines deadlines;

	private final ActionNotes notes;

	AwaitCompanyForm(FormSchemas schemas, Actions actions, ActionDeadlines deadlines, ActionNotes notes) {
		super(schemas);
		this.actions = actions;
		this.deadlines = deadlines;
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		form.date("newDeadline").flatMap(this.deadlines::fault).ifPresent((fault) -> form.reject("newDeadline", fault));
		this.notes.companyAnswered(resumed(form, TaskforceActionProcess.ACTION_ID.get(task)));
	}

	private Action resumed(SubmittedForm form, long actionId) {
		try {
			return this.actions.resume(actionId, form.date("newDeadline"), form.text("companyAnswer"));
		}
		catch (NewDeadlineNeeded ex) {
			throw form.rejection("newDeadline",
					"Aftal en ny frist. Den gamle var allerede overskredet, da indsatsen blev sat på pause.");
		}
	}

}
