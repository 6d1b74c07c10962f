package dk.vaekstspor.companyengagement;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Priority;
import dk.vaekstspor.vocabulary.Sector;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/**
 * Takes over what the decision {@code triageEnquiry} says.
 */
@Component
class TriageEnquiryListener implements ExecutionListener {

	private final CaseFiles caseFiles;

	TriageEnquiryListener(CaseFiles caseFiles) {
		this.caseFiles = caseFiles;
	}

	@Override
	public void notify(DelegateExecution execution) {
		DmnDecisionResultEntries decided = CompanyEngagementProcess.DECISION_RESULT.get(execution).getSingleResult();
		this.caseFiles.triage(CompanyEngagementProcess.CASE_NUMBER.get(execution),
				Sector.valueOf(decided.getEntry("sector")), Priority.valueOf(decided.getEntry("priority")));
		CompanyEngagementProcess.FIRST_DEADLINE.set(execution, decided.getEntry("firstDeadline"));
	}

}
