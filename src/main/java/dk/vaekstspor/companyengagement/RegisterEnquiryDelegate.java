package dk.vaekstspor.companyengagement;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Opens the case of the enquiry that started the process; its number becomes the business
 * key.
 */
@Component
class RegisterEnquiryDelegate implements JavaDelegate {

	private final FormSchemas schemas;

	private final EnquiryRegistration registration;

	RegisterEnquiryDelegate(FormSchemas schemas, EnquiryRegistration registration) {
		this.schemas = schemas;
		this.registration = registration;
	}

	@Override
	public void execute(DelegateExecution execution) {
		SubmittedForm form = SubmittedForm.takeStartForm(execution, this.schemas, "relatedCaseNumber");
		String registrar = CompanyEngagementProcess.INITIATOR.find(execution).orElse(null);
		CompanyEngagementProcess.INITIATOR.remove(execution);
		CaseFile opened = this.registration.register(form, registrar);
		execution.setProcessBusinessKey(opened.caseNumber());
		CompanyEngagementProcess.CASE_NUMBER.set(execution, opened.caseNumber());
		CompanyEngagementProcess.CASE_OWNER.set(execution, opened.owner());
		CompanyEngagementProcess.CASE_GROUP.set(execution, CaseGroup.of(opened));
	}

}
