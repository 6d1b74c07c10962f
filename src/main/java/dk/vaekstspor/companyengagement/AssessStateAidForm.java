package dk.vaekstspor.companyengagement;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes over what the legal adviser says about state aid. A wish that must be declined
 * ends with the adviser's answer and nothing else.
 */
@Component
class AssessStateAidForm extends TaskForm {

	private final CaseAnswers answers;

	private final CaseNotes notes;

	AssessStateAidForm(FormSchemas schemas, CaseAnswers answers, CaseNotes notes) {
		super(schemas);
		this.answers = answers;
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = CompanyEngagementProcess.CASE_NUMBER.get(task);
		StateAidOutcome outcome = form.term("stateAidOutcome", StateAidOutcome.class);
		if (outcome == StateAidOutcome.MUST_DECLINE) {
			this.answers.answer(caseNumber, form.find("answerText")
				.orElseThrow(() -> form.rejection("answerText", "Skriv det afslag, virksomheden skal have.")));
			NextStep.ANSWER.route(task);
		}
		this.notes.record(caseNumber, "Vurdering af statsstøtte: " + outcome.label(), form.text("stateAidReason"));
	}

}
