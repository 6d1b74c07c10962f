package dk.vaekstspor.companyengagement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Enquiry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.language.Labels;
import dk.vaekstspor.language.Precedents;
import dk.vaekstspor.triage.EnquiryTriage;
import dk.vaekstspor.triage.Suggestion;
import dk.vaekstspor.triage.TriageSuggestion;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.stereotype.Component;

/**
 * What can be said about a case before anybody has looked at it; and learns from what
 * people say then.
 */
@Component
class Triage {

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final EnquiryTriage enquiryTriage;

	private final Precedents precedents;

	Triage(CaseFiles caseFiles, Companies companies, EnquiryTriage enquiryTriage, Precedents precedents) {
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.enquiryTriage = enquiryTriage;
		this.precedents = precedents;
	}

	CaseFile caseFile(String caseNumber) {
		return this.caseFiles.get(caseNumber);
	}

	Company company(String caseNumber) {
		return this.companies.get(caseFile(caseNumber).companyId());
	}

	/** What the company's own words and its industry code suggest. */
	TriageSuggestion suggestion(String caseNumber) {
		Company company = company(caseNumber);
		return this.enquiryTriage.suggest(text(caseNumber), company.industryCode(), company.industryScheme());
	}

	/**
	 * The sector to decide by. Whether a company supplies hospitals is asked, and never
	 * taken from a code or a text: then the next best counts.
	 */
	Optional<Sector> sector(TriageSuggestion suggestion) {
		return Stream.concat(suggestion.sector().stream(), suggestion.secondarySectors().stream())
			.map(Suggestion::term)
			.filter((sector) -> sector != Sector.HOSPITAL_SUPPLIERS)
			.findFirst();
	}

	/** Later enquiries of the kind are judged by what was decided about this one. */
	void learn(CaseFile assessed, NextStep nextStep) {
		MessageKind kind = (nextStep == NextStep.FORWARD) ? suggestion(assessed.caseNumber()).kind().term()
				: MessageKind.COMPANY_CASE;
		this.precedents.learn(assessed.caseNumber(), text(assessed.caseNumber()), new Labels(assessed.needs(), null,
				assessed.sector(), assessed.caseType(), ofTheText(assessed.flags()), kind));
	}

	/** Whether the register confirms a company, its next enquiry's words don't tell. */
	private static Set<Flag> ofTheText(Set<Flag> flags) {
		return flags.stream().filter((flag) -> flag != Flag.UNVERIFIED).collect(Collectors.toSet());
	}

	private String text(String caseNumber) {
		return this.caseFiles.enquiriesOf(caseNumber).stream().map(Enquiry::text).collect(Collectors.joining("\n\n"));
	}

}
