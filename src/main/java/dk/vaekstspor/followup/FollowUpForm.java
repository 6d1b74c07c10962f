package dk.vaekstspor.followup;

import java.time.Clock;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes over what the caseworker heard in the follow-up call.
 */
@Component
class FollowUpForm extends TaskForm {

	private static final String YES = "YES";

	private final FollowUpRounds rounds;

	private final FollowUpNotes notes;

	private final Clock clock;

	FollowUpForm(FormSchemas schemas, FollowUpRounds rounds, FollowUpNotes notes, Clock clock) {
		super(schemas);
		this.rounds = rounds;
		this.notes = notes;
		this.clock = clock;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		FollowUp followUp = this.rounds.get(FollowUpProcess.FOLLOW_UP_ID.get(task));
		Call call = call(form);
		this.rounds.save(followUp.called(call));
		this.notes.record(followUp.caseNumber(), subject(followUp, call), call.note());
		FollowUpProcess.DISSATISFIED.set(task, call.isDissatisfied());
		FollowUpProcess.NEW_NEEDS.set(task, call.hasNewNeeds());
	}

	private Call call(SubmittedForm form) {
		boolean reached = YES.equals(form.text("reached"));
		String note = form.text("callNote");
		if (!reached) {
			return new Call(this.clock.instant(), false, null, null, null, note);
		}
		int satisfaction = form.number("satisfaction")
			.orElseThrow(() -> form.rejection("satisfaction", "Vælg, hvor tilfreds virksomheden er."));
		String promisesKept = form.find("promisesKept")
			.orElseThrow(() -> form.rejection("promisesKept", "Vælg, om vi har holdt, hvad vi lovede."));
		return new Call(this.clock.instant(), true, satisfaction, YES.equals(promisesKept), newNeeds(form), note);
	}

	private static String newNeeds(SubmittedForm form) {
		if (!form.checked("newNeeds")) {
			return null;
		}
		return form.find("newNeedsText")
			.orElseThrow(() -> form.rejection("newNeedsText", "Skriv, hvad virksomheden har brug for."));
	}

	private static String subject(FollowUp followUp, Call call) {
		return "Opfølgning " + followUp.round() + (call.reached() ? ": samtale" : ": virksomheden blev ikke truffet");
	}

}
