package dk.vaekstspor.followup;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes over the effect that was seen, and whether the case is followed up once more.
 */
@Component
class RegisterEffectForm extends TaskForm {

	private final FollowUpRounds rounds;

	private final Effects effects;

	private final FollowUpSettings settings;

	RegisterEffectForm(FormSchemas schemas, FollowUpRounds rounds, Effects effects, FollowUpSettings settings) {
		super(schemas);
		this.rounds = rounds;
		this.effects = effects;
		this.settings = settings;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		FollowUp followUp = this.rounds.get(FollowUpProcess.FOLLOW_UP_ID.get(task));
		this.effects.save(new Effect(null, followUp.id(), form.number("jobsCreated").orElse(null),
				form.decimal("investmentDkk").orElse(null), form.number("collaborations").orElse(null),
				form.checked("obstacleRemoved"), form.text("effectNote")));
		FollowUpProcess.MORE_FOLLOW_UPS.set(task, this.settings.hasRoundAfter(followUp.round()));
	}

}
