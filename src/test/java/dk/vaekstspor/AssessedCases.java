package dk.vaekstspor;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import dk.vaekstspor.casefile.Assessment;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.NewEnquiry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.company.ContactPerson;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * Opens cases as far as their assessment, for the tests of what follows it, and starts
 * one of the called processes for them.
 */
public final class AssessedCases {

	public static final String ENQUIRY = "Vi vil bygge en hal og mangler hjælp til robotter.";

	private final Companies companies;

	private final CaseFiles caseFiles;

	private final ProcessEngine engine;

	private final ProcessTesting testing;

	public AssessedCases(Companies companies, CaseFiles caseFiles, ProcessEngine engine, ProcessTesting testing) {
		this.companies = companies;
		this.caseFiles = caseFiles;
		this.engine = engine;
		this.testing = testing;
	}

	/** A case that the company brought itself, by phone. */
	public String open(Need first, Need... others) {
		return open(Channel.PHONE, "mette@prove.example", EnumSet.of(first, others));
	}

	/** A case with that contact address, which may be empty. */
	public String open(Channel channel, String email, Set<Need> needs) {
		Company company = this.companies.register("Prøve & Søn ApS", null);
		ContactPerson contact = this.companies.addContact(company.id(), "Mette Prøve", email, "97 12 34 56");
		String caseNumber = this.caseFiles
			.open(new NewEnquiry(company.id(), contact.id(), channel, ENQUIRY, CaseType.DEVELOP, false, "sagsbehandler",
					null))
			.caseNumber();
		this.caseFiles.assess(caseNumber, new Assessment(CaseType.DEVELOP, Sector.PRODUCTION, needs,
				EnumSet.noneOf(Flag.class), false, false, "sagsbehandler"));
		return caseNumber;
	}

	/** Starts that process as the engagement calls it, and runs it to its first wait. */
	public void start(String process, String caseNumber, Map<String, Object> variables) {
		this.engine.getRuntimeService()
			.createProcessInstanceByKey(process)
			.businessKey(caseNumber)
			.setVariables(Map.of("caseNumber", caseNumber, "caseOwner", "sagsbehandler", "caseGroup", "caseworker"))
			.setVariables(variables)
			.execute();
		this.testing.runJobs(caseNumber);
	}

}
