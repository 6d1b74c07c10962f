package dk.vaekstspor.taskforceaction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.vaekstspor.actionplan.Actions;
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

	private final ActionNotes notes;

	private final Clock clock;

	AwaitCompanyForm(FormSchemas schemas, Actions actions, ActionNotes notes, Clock clock) {
		super(schemas);
		this.actions = actions;
		this.notes = notes;
		this.clock = clock;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		Optional<LocalDate> newDeadline = form.date("newDeadline");
		if (newDeadline.filter((date) -> date.isBefore(LocalDate.now(this.clock))).isPresent()) {
			form.reject("newDeadline", "Den nye frist kan ikke ligge før i dag.");
		}
		long actionId = TaskforceActionProcess.ACTION_ID.get(task);
		String answer = form.text("companyAnswer");
		this.notes.companyAnswered(this.actions.resume(actionId, newDeadline, answer));
	}

}
