package dk.vaekstspor.companyengagement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Tells the managers that an assessment is overdue.
 */
@Component
class EscalateAssessmentDelegate implements JavaDelegate {

	private final StaffLetters letters;

	EscalateAssessmentDelegate(StaffLetters letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letters.escalateAssessment(CompanyEngagementProcess.CASE_NUMBER.get(execution), execution.getId());
	}

}
