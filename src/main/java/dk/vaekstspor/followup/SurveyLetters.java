package dk.vaekstspor.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.ContactPerson;
import dk.vaekstspor.correspondence.Correspondence;
import dk.vaekstspor.correspondence.Letter;

import org.springframework.stereotype.Component;

/**
 * The letters that ask companies how it went.
 */
@Component
class SurveyLetters {

	private final Correspondence correspondence;

	private final FollowUpRounds rounds;

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final SurveyLinks links;

	private final FollowUpNotes notes;

	private final Clock clock;

	SurveyLetters(Correspondence correspondence, FollowUpRounds rounds, CaseFiles caseFiles, Companies companies,
			SurveyLinks links, FollowUpNotes notes, Clock clock) {
		this.correspondence = correspondence;
		this.rounds = rounds;
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.links = links;
		this.notes = notes;
		this.clock = clock;
	}

	/**
	 * Sends the survey to a company that agreed to be contacted or turned to us by
	 * itself, and has an address. Any other is called all the same.
	 */
	void sendSurvey(long followUpId) {
		FollowUp followUp = this.rounds.get(followUpId);
		CaseFile caseFile = this.caseFiles.get(followUp.caseNumber());
		Optional<ContactPerson> contact = this.companies.findContact(caseFile.contactId())
			.filter((person) -> !person.email().isEmpty());
		if (!caseFile.contactConsent() && !caseFile.channel().isFromCompany()) {
			this.notes.record(followUp.caseNumber(), "Spørgeskema ikke sendt",
					"Virksomheden har ikke selv henvendt sig og ikke sagt ja til, at vi kontakter den.");
		}
		else if (contact.isEmpty()) {
			this.notes.record(followUp.caseNumber(), "Spørgeskema ikke sendt", "Sagen har ingen mailadresse.");
		}
		else {
			this.rounds.save(followUp.surveySent(this.clock.instant()));
			this.correspondence.send(survey(followUp, caseFile, contact.get()));
		}
	}

	private Letter survey(FollowUp followUp, CaseFile caseFile, ContactPerson contact) {
		Map<String, Object> model = Map.of("caseNumber", followUp.caseNumber(), "companyName",
				this.companies.get(caseFile.companyId()).name(), "contactName", contact.name(), "link",
				this.links.linkFor(followUp.id()), "deadline", this.links.lastDay());
		return new Letter(followUp.caseNumber(), "survey", "follow-up-" + followUp.id(), List.of(contact.email()),
				model, List.of());
	}

}
