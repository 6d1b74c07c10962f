package dk.vaekstspor.companyengagement;

import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.CaseResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/**
 * Closes the case at an end event that is a result by itself. Where a person chooses the
 * result, that form has closed the case.
 */
@Component
class CaseClosedListener implements ExecutionListener {

	private static final Map<String, CaseResult> RESULTS = Map.of(CompanyEngagementProcess.ANSWERED,
			CaseResult.ANSWERED, CompanyEngagementProcess.FORWARDED, CaseResult.FORWARDED);

	private final CaseFiles caseFiles;

	CaseClosedListener(CaseFiles caseFiles) {
		this.caseFiles = caseFiles;
	}

	@Override
	public void notify(DelegateExecution execution) {
		String caseNumber = CompanyEngagementProcess.CASE_NUMBER.get(execution);
		Optional.ofNullable(RESULTS.get(execution.getCurrentActivityId()))
			.ifPresent((result) -> this.caseFiles.close(caseNumber, result));
	}

}
