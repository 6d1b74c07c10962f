package dk.vaekstspor.companyengagement;

import java.util.Optional;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.NewEnquiry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.company.CvrNumber;
import dk.vaekstspor.company.InvalidCvrNumber;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;

import org.springframework.stereotype.Component;

/**
 * Opens a case for an enquiry, whoever registers it.
 */
@Component
class EnquiryRegistration {

	private final Companies companies;

	private final CaseFiles caseFiles;

	EnquiryRegistration(Companies companies, CaseFiles caseFiles) {
		this.companies = companies;
		this.caseFiles = caseFiles;
	}

	/**
	 * Opens the case. One that grows out of another keeps its company, owner and
	 * confidentiality.
	 * @param form the start form
	 * @param registrar the user id of who registers it, or null if nobody of ours does
	 */
	CaseFile register(SubmittedForm form, String registrar) {
		Optional<CaseFile> related = form.find("relatedCaseNumber").flatMap(this.caseFiles::find);
		Company company = company(form, related);
		Long contactId = this.companies
			.addContact(company.id(), form.text("contactName"), form.text("contactEmail"), form.text("contactPhone"))
			.id();
		CaseFile opened = this.caseFiles.open(new NewEnquiry(company.id(), contactId,
				form.term("channel", Channel.class), form.text("text"), null, form.checked("suppliesHospitals"),
				related.map(CaseFile::owner).orElse(registrar), related.map(CaseFile::caseNumber).orElse(null)));
		return related.map(CaseFile::isConfidential).orElse(false)
				? this.caseFiles.flag(opened.caseNumber(), Flag.CONFIDENTIAL) : opened;
	}

	private Company company(SubmittedForm form, Optional<CaseFile> related) {
		CvrNumber number = number(form);
		return related.map((caseFile) -> this.companies.get(caseFile.companyId()))
			.orElseGet(() -> this.companies.register(form.text("companyName"), number));
	}

	private static CvrNumber number(SubmittedForm form) {
		try {
			return form.find("cvrNumber").map(CvrNumber::parse).orElse(null);
		}
		catch (InvalidCvrNumber ex) {
			throw form.rejection("cvrNumber", ex.reason().message() + " Ret nummeret, eller lad feltet være tomt.");
		}
	}

}
