package dk.vaekstspor.companyidentification;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;

import org.springframework.stereotype.Component;

/**
 * The open cases that an enquiry may belong to.
 */
@Component
class OpenCases {

	private final CaseFiles caseFiles;

	private final Companies companies;

	OpenCases(CaseFiles caseFiles, Companies companies) {
		this.caseFiles = caseFiles;
		this.companies = companies;
	}

	/**
	 * Other open cases of the same company, or of one with the same name, which may be
	 * the same: a person decides. The case that this one was started from is none of
	 * them.
	 */
	List<CaseFile> besides(String caseNumber) {
		CaseFile caseFile = this.caseFiles.get(caseNumber);
		return companyIds(this.companies.get(caseFile.companyId()))
			.flatMap((companyId) -> this.caseFiles.openCasesOf(companyId, caseNumber).stream())
			.filter((open) -> !open.caseNumber().equals(caseFile.relatedCaseNumber()))
			.sorted(Comparator.comparing(CaseFile::caseNumber).reversed())
			.toList();
	}

	/** Adds the enquiry of a case to an open one, which may be of a namesake. */
	void add(String caseNumber, String openCaseNumber) {
		this.caseFiles.linkCompany(caseNumber, this.caseFiles.get(openCaseNumber).companyId());
		this.caseFiles.addEnquiryTo(openCaseNumber, caseNumber);
	}

	private Stream<Long> companyIds(Company company) {
		Stream<Company> namesakes = this.companies.findByName(company.name()).stream();
		return Stream.concat(Stream.of(company.id()), namesakes.map(Company::id)).distinct();
	}

}
