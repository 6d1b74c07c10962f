package dk.vaekstspor.companyengagement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Sends the company the answer that was written.
 */
@Component
class SendAnswerDelegate implements JavaDelegate {

	private final CompanyLetters letters;

	SendAnswerDelegate(CompanyLetters letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letters.sendAnswer(CompanyEngagementProcess.CASE_NUMBER.get(execution));
	}

}
