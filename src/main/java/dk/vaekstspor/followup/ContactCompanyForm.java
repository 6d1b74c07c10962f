package dk.vaekstspor.followup;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes over what came of the talk with a company that answered the survey dissatisfied.
 */
@Component
class ContactCompanyForm extends TaskForm {

	private final FollowUpNotes notes;

	ContactCompanyForm(FormSchemas schemas, FollowUpNotes notes) {
		super(schemas);
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		this.notes.record(FollowUpProcess.CASE_NUMBER.get(task), "Samtale efter utilfreds svar på spørgeskema",
				form.text("contactOutcome"));
	}

}
