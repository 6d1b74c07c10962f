package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Records what the accepted introductions came to.
 */
@Component
class RegisterResultForm extends TaskForm {

	private final Introductions introductions;

	private final IntroductionNotes notes;

	RegisterResultForm(FormSchemas schemas, Introductions introductions, IntroductionNotes notes) {
		super(schemas);
		this.introductions = introductions;
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = KnowledgePartnerMatchingProcess.CASE_NUMBER.get(task);
		MatchResult result = form.term("matchResult", MatchResult.class);
		this.introductions.registerResult(caseNumber, result);
		this.notes.result(caseNumber, result, form.text("resultNote"));
	}

}
