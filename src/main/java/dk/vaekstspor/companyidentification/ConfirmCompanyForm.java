package dk.vaekstspor.companyidentification;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.company.CvrNumber;
import dk.vaekstspor.company.InvalidCvrNumber;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes over the name and number that a person corrected, and whether the register shall
 * be asked again.
 */
@Component
class ConfirmCompanyForm extends TaskForm {

	private final CaseFiles caseFiles;

	private final Companies companies;

	ConfirmCompanyForm(FormSchemas schemas, CaseFiles caseFiles, Companies companies) {
		super(schemas);
		this.caseFiles = caseFiles;
		this.companies = companies;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		boolean lookUpAgain = form.term("companyDecision", CompanyDecision.class) == CompanyDecision.LOOK_UP_AGAIN;
		CvrNumber number = number(form);
		if (lookUpAgain && number == null) {
			form.reject("cvrNumber", "Skriv det CVR-nummer, der skal slås op.");
		}
		CaseFile caseFile = this.caseFiles.get(CompanyIdentificationProcess.CASE_NUMBER.get(task));
		Company corrected = this.companies.correct(caseFile.companyId(), form.text("companyName"), number);
		this.caseFiles.linkCompany(caseFile.caseNumber(), corrected.id());
		CompanyIdentificationProcess.LOOK_UP_AGAIN.set(task, lookUpAgain);
	}

	private static CvrNumber number(SubmittedForm form) {
		try {
			return form.find("cvrNumber").map(CvrNumber::parse).orElse(null);
		}
		catch (InvalidCvrNumber ex) {
			throw form.rejection("cvrNumber", ex.reason().message());
		}
	}

}
