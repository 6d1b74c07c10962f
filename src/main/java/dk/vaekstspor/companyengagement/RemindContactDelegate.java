package dk.vaekstspor.companyengagement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Reminds of the first human contact with the company.
 */
@Component
class RemindContactDelegate implements JavaDelegate {

	private final StaffLetters letters;

	RemindContactDelegate(StaffLetters letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letters.remindOfContact(CompanyEngagementProcess.CASE_NUMBER.get(execution),
				CompanyEngagementProcess.CASE_GROUP.get(execution));
	}

}
