package dk.vaekstspor.demohistory;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;

/**
 * What is answered in the forms of {@code companyIdentification}.
 */
@DemoPart
class IdentificationAnswers implements FormAnswers {

	private static final double FOUND = 0.7;

	private static final double SAME_CASE = 0.4;

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final DemoCompanies demoCompanies;

	IdentificationAnswers(CaseFiles caseFiles, Companies companies, DemoCompanies demoCompanies) {
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.demoCompanies = demoCompanies;
	}

	@Override
	public Map<String, Answerer> byStep() {
		return Map.of("confirmCompany", this::confirmCompany, "chooseCase", this::chooseCase);
	}

	private Answers confirmCompany(OpenForm form) {
		String name = this.companies.get(this.caseFiles.get(form.caseNumber()).companyId()).name();
		boolean found = form.chance().happens(FOUND);
		return this.demoCompanies.named(name)
			.filter((company) -> found)
			.map((company) -> new Answers().with("companyDecision", "LOOK_UP_AGAIN")
				.with("cvrNumber", company.cvrNumber()))
			.orElseGet(() -> new Answers().with("companyDecision", "CONTINUE_UNVERIFIED"))
			.with("companyName", name);
	}

	private Answers chooseCase(OpenForm form) {
		List<String> openCases = form.choices("openCases");
		return (!openCases.isEmpty() && form.chance().happens(SAME_CASE))
				? new Answers().with("caseDecision", "ADD_TO_OPEN").with("openCase", openCases.get(0))
				: new Answers().with("caseDecision", "NEW_CASE");
	}

}
