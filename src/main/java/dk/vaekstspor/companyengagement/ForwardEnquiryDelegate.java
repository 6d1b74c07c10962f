package dk.vaekstspor.companyengagement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Sends the enquiry to the authority that it belongs to.
 */
@Component
class ForwardEnquiryDelegate implements JavaDelegate {

	private final CompanyLetters letters;

	ForwardEnquiryDelegate(CompanyLetters letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letters.forwardEnquiry(CompanyEngagementProcess.CASE_NUMBER.get(execution));
	}

}
