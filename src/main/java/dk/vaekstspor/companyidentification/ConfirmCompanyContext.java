package dk.vaekstspor.companyidentification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;

import org.springframework.stereotype.Component;

/**
 * Shows why a company must be confirmed, and what is known of it.
 */
@Component
class ConfirmCompanyContext implements FormContext {

	private final CaseFiles caseFiles;

	private final Companies companies;

	ConfirmCompanyContext(CaseFiles caseFiles, Companies companies) {
		this.caseFiles = caseFiles;
		this.companies = companies;
	}

	@Override
	public String taskKey() {
		return "confirmCompany";
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		Company company = this.companies.get(this.caseFiles.get(task.caseNumber()).companyId());
		Map<String, Object> values = new HashMap<>();
		values.put("companyName", company.name());
		values.put("cvrNumber", company.cvrNumber());
		values.put("facts",
				List.of(Map.of("label", "Derfor spørger vi", "text", CompanyUnknown.Reason.of(company).message())));
		return values;
	}

}
