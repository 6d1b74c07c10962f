package dk.vaekstspor.taskforce;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Closes the taskforce with the summary that the company will get.
 */
@Component
class CloseTaskforceForm extends TaskForm {

	private final TaskforceFiles taskforces;

	private final TaskforceNotes notes;

	CloseTaskforceForm(FormSchemas schemas, TaskforceFiles taskforces, TaskforceNotes notes) {
		super(schemas);
		this.taskforces = taskforces;
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = TaskforceProcess.CASE_NUMBER.get(task);
		this.taskforces.close(caseNumber, form.text("summary"));
		this.notes.closed(caseNumber);
	}

}
