package dk.vaekstspor.companyidentification;

import java.util.Optional;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.company.CompanyRegister;
import dk.vaekstspor.company.CvrNumber;
import dk.vaekstspor.company.RegisterUnavailable;
import dk.vaekstspor.company.RegisteredCompany;

import org.springframework.stereotype.Component;

/**
 * Asks the register about the company of a case and takes over what it says.
 */
@Component
class CompanyLookUp {

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final CompanyRegister register;

	CompanyLookUp(CaseFiles caseFiles, Companies companies, CompanyRegister register) {
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.register = register;
	}

	/**
	 * Confirms the company of the case.
	 * @throws CompanyUnknown if it has no number, the register does not know it, or it
	 * has ceased
	 * @throws RegisterUnavailable if the register cannot answer and never has for this
	 * company
	 */
	void confirmCompanyOf(String caseNumber) {
		CaseFile caseFile = this.caseFiles.get(caseNumber);
		Company company = this.companies.get(caseFile.companyId());
		if (company.cvrNumber() == null) {
			throw new CompanyUnknown(CompanyUnknown.Reason.NO_NUMBER);
		}
		Company confirmed = confirmed(company);
		if (confirmed.id() != caseFile.companyId()) {
			this.caseFiles.linkCompany(caseNumber, confirmed.id());
		}
		if (confirmed.ceased()) {
			throw new CompanyUnknown(CompanyUnknown.Reason.CEASED);
		}
	}

	private Company confirmed(Company company) {
		try {
			Optional<RegisteredCompany> facts = this.register.lookUp(new CvrNumber(company.cvrNumber()));
			return facts.map((known) -> this.companies.verify(company.id(), known))
				.orElseThrow(() -> new CompanyUnknown(CompanyUnknown.Reason.NOT_FOUND));
		}
		catch (RegisterUnavailable ex) {
			if (company.verified()) {
				return company;
			}
			throw ex;
		}
	}

}
