package dk.vaekstspor.companyengagement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Tells the owner of the open case that an enquiry was added to it.
 */
@Component
class NotifyCaseOwnerDelegate implements JavaDelegate {

	private final StaffLetters letters;

	NotifyCaseOwnerDelegate(StaffLetters letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letters.notifyOwner(CompanyEngagementProcess.OPEN_CASE_NUMBER.get(execution),
				CompanyEngagementProcess.CASE_NUMBER.get(execution));
	}

}
