package dk.vaekstspor;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.vaekstspor.casefile.Assessment;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import dk.vaekstspor.casefile.NewEnquiry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.company.CvrNumber;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Opens cases straight in the tables and starts single processes for them, for tests that
 * are about one called process.
 */
public class OpenedCases {

	public static final String OWNER = "sagsbehandler";

	private final Companies companies;

	private final CaseFiles caseFiles;

	private final Journal journal;

	private final RuntimeService runtimeService;

	OpenedCases(Companies companies, CaseFiles caseFiles, Journal journal, RuntimeService runtimeService) {
		this.companies = companies;
		this.caseFiles = caseFiles;
		this.journal = journal;
		this.runtimeService = runtimeService;
	}

	/** A case that nobody has assessed. */
	public CaseFile received(String companyName, String cvrNumber) {
		return received(companyName, cvrNumber, Channel.WEB, "hanne@firma.example");
	}

	/** A case that nobody has assessed. */
	public CaseFile received(String companyName, String cvrNumber, Channel channel, String email) {
		Company company = this.companies.register(companyName, (cvrNumber != null) ? CvrNumber.parse(cvrNumber) : null);
		long contactId = this.companies.addContact(company.id(), "Hanne Krog", email, "97 12 34 56").id();
		return this.caseFiles.open(new NewEnquiry(company.id(), contactId, channel, "Vi vil gerne bygge en hal.", null,
				false, OWNER, null));
	}

	/** A case that a taskforce or knowledge partners have worked on. */
	public CaseFile workedOn(Channel channel, String email, boolean contactConsent) {
		String caseNumber = received("Firma uden nummer", null, channel, email).caseNumber();
		this.caseFiles.assess(caseNumber, new Assessment(CaseType.DEVELOP, Sector.PRODUCTION,
				Set.of(Need.BUILDING_PERMIT), Set.of(), false, contactConsent, OWNER));
		return this.caseFiles.startWork(caseNumber);
	}

	/** Starts a process that another one calls, as the call activity would. */
	public void start(String processKey, String caseNumber) {
		this.runtimeService.startProcessInstanceByKey(processKey, caseNumber,
				Map.of("caseNumber", caseNumber, "caseOwner", OWNER, "caseGroup", Groups.CASEWORKER));
	}

	/** The subjects of the case's journal, oldest first. */
	public List<String> journal(String caseNumber) {
		return this.journal.of(caseNumber).stream().map(JournalEntry::subject).toList();
	}

}
