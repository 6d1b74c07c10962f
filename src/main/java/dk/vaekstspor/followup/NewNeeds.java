package dk.vaekstspor.followup;

import java.util.HashMap;
import java.util.Map;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.vocabulary.Channel;

import org.springframework.stereotype.Component;

/**
 * Turns a company's new needs into an enquiry of its own, linked to the case in which it
 * told of them.
 */
@Component
class NewNeeds {

	/** The longest company name that the start form accepts. */
	private static final int LONGEST_NAME = 200;

	private final FollowUpRounds rounds;

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final FollowUps followUps;

	NewNeeds(FollowUpRounds rounds, CaseFiles caseFiles, Companies companies, FollowUps followUps) {
		this.rounds = rounds;
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.followUps = followUps;
	}

	void startEngagement(long followUpId) {
		FollowUp followUp = this.rounds.get(followUpId);
		this.followUps.startEngagement(enquiry(followUp, this.caseFiles.get(followUp.caseNumber())));
	}

	private Map<String, Object> enquiry(FollowUp followUp, CaseFile caseFile) {
		Map<String, Object> values = new HashMap<>();
		Company company = this.companies.get(caseFile.companyId());
		// the new case takes its company from the related one, whatever its name
		values.put("companyName", shortened(company.name()));
		values.put("cvrNumber", company.cvrNumber());
		this.companies.findContact(caseFile.contactId()).ifPresent((contact) -> {
			values.put("contactName", contact.name());
			values.put("contactEmail", contact.email());
			values.put("contactPhone", contact.phone());
		});
		values.put("text", followUp.call().newNeeds());
		values.put("channel", Channel.PHONE.code());
		values.put("suppliesHospitals", caseFile.suppliesHospitals());
		values.put("relatedCaseNumber", caseFile.caseNumber());
		return values;
	}

	private static String shortened(String name) {
		return name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

}
