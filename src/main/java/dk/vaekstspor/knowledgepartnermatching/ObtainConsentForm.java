package dk.vaekstspor.knowledgepartnermatching;

import java.util.List;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Records, for every chosen partner, whether the company agrees to be introduced.
 */
@Component
class ObtainConsentForm extends TaskForm {

	private final Introductions introductions;

	private final IntroductionNotes notes;

	ObtainConsentForm(FormSchemas schemas, Introductions introductions, IntroductionNotes notes) {
		super(schemas);
		this.introductions = introductions;
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = KnowledgePartnerMatchingProcess.CASE_NUMBER.get(task);
		boolean given = form.text("consent").equals("YES");
		List<Introduction> asked = this.introductions.in(caseNumber, IntroductionState.CHOSEN);
		if (given) {
			this.introductions.consent(caseNumber, form.text("consentNote"));
		}
		else {
			this.introductions.refuse(caseNumber, form.text("consentNote"));
		}
		this.notes.consentAnswered(caseNumber, given, asked, form.text("consentNote"));
		KnowledgePartnerMatchingProcess.CONSENT_GIVEN.set(task, given);
	}

}
