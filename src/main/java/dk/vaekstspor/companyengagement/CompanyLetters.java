package dk.vaekstspor.companyengagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.ContactPerson;
import dk.vaekstspor.correspondence.Correspondence;
import dk.vaekstspor.correspondence.Letter;

import org.springframework.stereotype.Component;

/**
 * The letters that leave the municipality in a company engagement.
 */
@Component
class CompanyLetters {

	private final Correspondence correspondence;

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final CaseAnswers answers;

	private final Journal journal;

	CompanyLetters(Correspondence correspondence, CaseFiles caseFiles, Companies companies, CaseAnswers answers,
			Journal journal) {
		this.correspondence = correspondence;
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.answers = answers;
		this.journal = journal;
	}

	/**
	 * Tells the company that its enquiry has arrived. A company that did not turn to us
	 * by itself is not written to unasked (CVR-loven § 19).
	 */
	void sendReceipt(String caseNumber) {
		CaseFile caseFile = this.caseFiles.get(caseNumber);
		if (caseFile.channel().isFromCompany()) {
			toCompany(caseFile, "receipt", Map.of("text", enquiryText(caseNumber)));
		}
		else {
			this.journal.record(caseNumber, Direction.INTERNAL, "Ingen kvittering sendt", "Vækstspor",
					"Virksomheden har ikke selv henvendt sig, så den får ingen kvittering.");
		}
	}

	void sendAnswer(String caseNumber) {
		toCompany(this.caseFiles.get(caseNumber), "answer", Map.of("text", this.answers.get(caseNumber).text()));
	}

	/** Sends the enquiry to the authority that it belongs to, and tells the company. */
	void forwardEnquiry(String caseNumber) {
		CaseFile caseFile = this.caseFiles.get(caseNumber);
		CaseAnswer forward = this.answers.get(caseNumber);
		Map<String, Object> content = Map.of("department", forward.authority(), "reason", forward.text(), "text",
				enquiryText(caseNumber));
		send(caseFile, "forward", List.of(forward.authorityEmail()), content);
		toCompany(caseFile, "forwarded", content);
	}

	private void toCompany(CaseFile caseFile, String template, Map<String, Object> content) {
		List<String> to = contact(caseFile).map(ContactPerson::email)
			.filter((email) -> !email.isEmpty())
			.map(List::of)
			.orElse(List.of());
		send(caseFile, template, to, content);
	}

	private void send(CaseFile caseFile, String template, List<String> to, Map<String, Object> content) {
		Map<String, Object> model = new HashMap<>(content);
		model.put("caseNumber", caseFile.caseNumber());
		model.put("companyName", this.companies.get(caseFile.companyId()).name());
		contact(caseFile).ifPresent((contact) -> {
			model.put("contactName", contact.name());
			model.put("contactEmail", contact.email());
			model.put("contactPhone", contact.phone());
		});
		this.correspondence
			.send(new Letter(caseFile.caseNumber(), template, caseFile.caseNumber(), to, model, List.of()));
	}

	private Optional<ContactPerson> contact(CaseFile caseFile) {
		return this.companies.findContact(caseFile.contactId());
	}

	private String enquiryText(String caseNumber) {
		return this.caseFiles.enquiriesOf(caseNumber).get(0).text();
	}

}
