package dk.vaekstspor.companyengagement;

import dk.vaekstspor.engine.SubmittedForm;

import org.springframework.stereotype.Component;

/**
 * Keeps what the assessment says shall be sent, and insists on it where something shall.
 */
@Component
class PlannedAnswer {

	private final CaseAnswers answers;

	PlannedAnswer(CaseAnswers answers) {
		this.answers = answers;
	}

	void keep(String caseNumber, NextStep nextStep, SubmittedForm form) {
		if (nextStep == NextStep.ANSWER) {
			this.answers.answer(caseNumber, required(form, "answerText", "Skriv det svar, virksomheden skal have."));
		}
		if (nextStep == NextStep.FORWARD) {
			this.answers.forward(caseNumber,
					required(form, "forwardTo", "Skriv, hvilken myndighed henvendelsen skal sendes til."),
					required(form, "forwardEmail", "Skriv den mailadresse, henvendelsen skal sendes til."),
					form.text("forwardReason"));
		}
	}

	private static String required(SubmittedForm form, String key, String message) {
		return form.find(key).orElseThrow(() -> form.rejection(key, message));
	}

}
