package dk.vaekstspor.cockpit;

import java.util.List;

import dk.vaekstspor.casefile.CaseAccessLog;
import dk.vaekstspor.casefile.CaseCriteria;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseSearch;
import dk.vaekstspor.casefile.FoundCases;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;

import org.springframework.stereotype.Component;

/**
 * Looks cases up for a manager. Whose confidential cases a page names is logged.
 */
@Component
class CaseLists {

	private static final int PAGE_SIZE = 25;

	private final CaseSearch search;

	private final Companies companies;

	private final CaseAccessLog accesses;

	CaseLists(CaseSearch search, Companies companies, CaseAccessLog accesses) {
		this.search = search;
		this.companies = companies;
		this.accesses = accesses;
	}

	CaseListView find(CaseCriteria criteria, int page, String reader) {
		FoundCases found = this.search.find(withCompanies(criteria), page, PAGE_SIZE);
		found.cases().forEach((caseFile) -> this.accesses.read(caseFile.caseNumber(), reader));
		return new CaseListView(found.total(), page, PAGE_SIZE, found.cases().stream().map(this::line).toList());
	}

	private CaseCriteria withCompanies(CaseCriteria criteria) {
		if (criteria.text() == null) {
			return criteria;
		}
		List<Long> companies = this.companies.search(criteria.text()).stream().map(Company::id).toList();
		return new CaseCriteria(criteria.text(), companies, criteria.from(), criteria.before(), criteria.open(),
				criteria.result());
	}

	private CaseListView.Line line(CaseFile caseFile) {
		return CaseListView.Line.of(caseFile, this.companies.get(caseFile.companyId()));
	}

}
