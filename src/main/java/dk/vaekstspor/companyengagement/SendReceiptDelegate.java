package dk.vaekstspor.companyengagement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Tells the company that its enquiry has arrived.
 */
@Component
class SendReceiptDelegate implements JavaDelegate {

	private final CompanyLetters letters;

	SendReceiptDelegate(CompanyLetters letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letters.sendReceipt(CompanyEngagementProcess.CASE_NUMBER.get(execution));
	}

}
