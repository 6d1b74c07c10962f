package dk.vaekstspor.correspondence;

import java.util.List;
import java.util.Optional;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.ContactPerson;
import dk.vaekstspor.vocabulary.Channel;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Who speaks for the company in a case, and whether we may write there: when the company
 * turned to us itself or agreed to be contacted (CVR-loven § 19).
 */
@Component
public class CompanyContacts {

	private final CaseFiles caseFiles;

	private final Companies companies;

	CompanyContacts(CaseFiles caseFiles, Companies companies) {
		this.caseFiles = caseFiles;
		this.companies = companies;
	}

	/** The name of the case's company. */
	public String companyName(String caseNumber) {
		return this.companies.get(this.caseFiles.get(caseNumber).companyId()).name();
	}

	/** The case's contact person, whether or not we may write. */
	public Optional<ContactPerson> person(String caseNumber) {
		return this.companies.findContact(this.caseFiles.get(caseNumber).contactId());
	}

	/** Where to write to; empty when we may not, or when no address is known. */
	public List<String> addresses(String caseNumber) {
		return mayWrite(this.caseFiles.get(caseNumber))
				? person(caseNumber).map(ContactPerson::email).filter(StringUtils::hasText).stream().toList()
				: List.of();
	}

	private static boolean mayWrite(CaseFile caseFile) {
		return caseFile.contactConsent() || caseFile.channel() != Channel.OUTREACH;
	}

}
