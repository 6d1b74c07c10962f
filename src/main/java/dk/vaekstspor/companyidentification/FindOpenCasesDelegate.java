package dk.vaekstspor.companyidentification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Looks for open cases that the enquiry may belong to.
 */
@Component
class FindOpenCasesDelegate implements JavaDelegate {

	private final OpenCases openCases;

	FindOpenCasesDelegate(OpenCases openCases) {
		this.openCases = openCases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String caseNumber = CompanyIdentificationProcess.CASE_NUMBER.get(execution);
		CompanyIdentificationProcess.OPEN_CASES_FOUND.set(execution, !this.openCases.besides(caseNumber).isEmpty());
		CompanyIdentificationProcess.ADDED_TO_OPEN_CASE.set(execution, false);
	}

}
