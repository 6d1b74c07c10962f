package dk.vaekstspor.companyidentification;

import dk.vaekstspor.company.RegisterUnavailable;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Has the register confirm the company of the case.
 */
@Component
class LookUpCompanyDelegate implements JavaDelegate {

	private final CompanyLookUp lookUp;

	LookUpCompanyDelegate(CompanyLookUp lookUp) {
		this.lookUp = lookUp;
	}

	@Override
	public void execute(DelegateExecution execution) {
		try {
			this.lookUp.confirmCompanyOf(CompanyIdentificationProcess.CASE_NUMBER.get(execution));
		}
		catch (CompanyUnknown ex) {
			throw new BpmnError(CompanyIdentificationProcess.COMPANY_UNKNOWN);
		}
		catch (RegisterUnavailable ex) {
			throw new BpmnError(CompanyIdentificationProcess.REGISTER_UNAVAILABLE);
		}
	}

}
