package dk.vaekstspor.knowledgepartnermatching;

import java.util.List;

import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Records, for every chosen partner, whether the company agrees to be introduced, and
 * whether the partner may know the contact person.
 */
@Component
class ObtainConsentForm extends TaskForm {

	static final String ROWS = "consents";

	private final Introductions introductions;

	private final IntroductionNotes notes;

	private final CurrentUser currentUser;

	ObtainConsentForm(FormSchemas schemas, Introductions introductions, IntroductionNotes notes,
			CurrentUser currentUser) {
		super(schemas);
		this.introductions = introductions;
		this.notes = notes;
		this.currentUser = currentUser;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = KnowledgePartnerMatchingProcess.CASE_NUMBER.get(task);
		String note = form.text("consentNote");
		List<Introduction> answered = PartnerRows
			.answers(form, ROWS, this.introductions.in(caseNumber, IntroductionState.CHOSEN))
			.entrySet()
			.stream()
			.map((answer) -> answer(answer.getKey(), (String) answer.getValue().get("consent"), note))
			.toList();
		this.notes.consentAnswered(caseNumber, answered, note);
		KnowledgePartnerMatchingProcess.CONSENT_GIVEN.set(task,
				answered.stream().anyMatch((introduction) -> introduction.state() == IntroductionState.CONSENTED));
	}

	private Introduction answer(Introduction introduction, String consent, String note) {
		String userId = this.currentUser.id().orElse(null);
		return switch (consent) {
			case "WITH_CONTACT" -> this.introductions.consent(introduction.id(), true, userId, note);
			case "WITHOUT_CONTACT" -> this.introductions.consent(introduction.id(), false, userId, note);
			default -> this.introductions.refuse(introduction.id(), userId, note);
		};
	}

}
