package dk.vaekstspor.followup;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes over what was done for a company that was dissatisfied in the call.
 */
@Component
class HandleDissatisfactionForm extends TaskForm {

	private final FollowUpNotes notes;

	HandleDissatisfactionForm(FormSchemas schemas, FollowUpNotes notes) {
		super(schemas);
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		this.notes.record(FollowUpProcess.CASE_NUMBER.get(task), "Rettet op efter utilfredshed",
				form.text("contactOutcome"));
	}

}
