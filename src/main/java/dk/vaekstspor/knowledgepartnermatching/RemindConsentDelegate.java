package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Reminds the company that we wait for its consent.
 */
@Component
class RemindConsentDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final IntroductionLetters letters;

	RemindConsentDelegate(Correspondence correspondence, IntroductionLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String caseNumber = KnowledgePartnerMatchingProcess.CASE_NUMBER.get(execution);
		this.correspondence.send(this.letters.consentMissing(caseNumber));
	}

}
