package dk.vaekstspor.companyidentification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Adds the enquiry to the open case that a person chose.
 */
@Component
class AddToOpenCaseDelegate implements JavaDelegate {

	private final OpenCases openCases;

	AddToOpenCaseDelegate(OpenCases openCases) {
		this.openCases = openCases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.openCases.add(CompanyIdentificationProcess.CASE_NUMBER.get(execution),
				CompanyIdentificationProcess.OPEN_CASE_NUMBER.get(execution));
		CompanyIdentificationProcess.ADDED_TO_OPEN_CASE.set(execution, true);
	}

}
