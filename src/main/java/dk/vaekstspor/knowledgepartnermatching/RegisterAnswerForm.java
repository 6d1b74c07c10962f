package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.introduction.Introductions;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Records a partner's yes or no.
 */
@Component
class RegisterAnswerForm extends TaskForm {

	private final Introductions introductions;

	private final IntroductionNotes notes;

	RegisterAnswerForm(FormSchemas schemas, Introductions introductions, IntroductionNotes notes) {
		super(schemas);
		this.introductions = introductions;
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		long id = KnowledgePartnerMatchingProcess.INTRODUCTION_ID.get(task);
		boolean accepts = form.text("partnerAnswer").equals("ACCEPTED");
		this.notes.answered(this.introductions.answer(id, accepts, form.text("answerNote")));
	}

}
