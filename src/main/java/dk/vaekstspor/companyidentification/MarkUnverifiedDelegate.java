package dk.vaekstspor.companyidentification;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.vocabulary.Flag;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Marks company and case as unverified; the case goes on all the same.
 */
@Component
class MarkUnverifiedDelegate implements JavaDelegate {

	private final CaseFiles caseFiles;

	private final Companies companies;

	MarkUnverifiedDelegate(CaseFiles caseFiles, Companies companies) {
		this.caseFiles = caseFiles;
		this.companies = companies;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String caseNumber = CompanyIdentificationProcess.CASE_NUMBER.get(execution);
		this.companies.markUnverified(this.caseFiles.flag(caseNumber, Flag.UNVERIFIED).companyId());
	}

}
