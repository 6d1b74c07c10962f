package dk.vaekstspor.companyengagement;

import java.util.Optional;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.triage.IndustrySectors;
import dk.vaekstspor.triage.TextSuggestion;
import dk.vaekstspor.triage.TextTriage;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.stereotype.Component;

/**
 * What can be said about a case before anybody has looked at it.
 */
@Component
class Triage {

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final IndustrySectors industrySectors;

	private final TextTriage textTriage;

	Triage(CaseFiles caseFiles, Companies companies, IndustrySectors industrySectors, TextTriage textTriage) {
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.industrySectors = industrySectors;
		this.textTriage = textTriage;
	}

	CaseFile caseFile(String caseNumber) {
		return this.caseFiles.get(caseNumber);
	}

	Company company(String caseNumber) {
		return this.companies.get(caseFile(caseNumber).companyId());
	}

	/** The sector of the company's industry code. */
	Optional<Sector> industrySector(String caseNumber) {
		Company company = company(caseNumber);
		return this.industrySectors.primary(company.industryCode(), company.industryScheme());
	}

	/** What the company's own words suggest. */
	TextSuggestion text(String caseNumber) {
		return this.textTriage.suggest(this.caseFiles.enquiriesOf(caseNumber).get(0).text());
	}

}
