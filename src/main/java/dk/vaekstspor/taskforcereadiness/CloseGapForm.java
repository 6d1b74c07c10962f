package dk.vaekstspor.taskforcereadiness;

import java.time.Clock;
import java.time.LocalDate;

import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.staffing.GapAnswer;
import dk.vaekstspor.staffing.Gaps;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Keeps what the manager does about the gaps.
 */
@Component
class CloseGapForm extends TaskForm {

	private static final String ACCEPTED = "ACCEPTED";

	private final Gaps gaps;

	private final CurrentUser currentUser;

	private final Clock clock;

	CloseGapForm(FormSchemas schemas, Gaps gaps, CurrentUser currentUser, Clock clock) {
		super(schemas);
		this.gaps = gaps;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		LocalDate review = form.date("reviewDate").orElseThrow(() -> form.rejection("reviewDate", "Vælg en dato."));
		if (!review.isAfter(LocalDate.now(this.clock))) {
			form.reject("reviewDate", "Vælg en dato efter i dag.");
		}
		this.gaps.answer(new GapAnswer(this.currentUser.id().orElse(null), form.text("gapNote"),
				ACCEPTED.equals(form.text("gapAnswer")), review));
	}

}
