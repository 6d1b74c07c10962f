package dk.vaekstspor.companyengagement;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.correspondence.Correspondence;
import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.engine.Recipients;

import org.springframework.stereotype.Component;

/**
 * The letters of a company engagement to the municipality's own people. They name the
 * case by its number only, and the reader finds the rest in Tasklist.
 */
@Component
class StaffLetters {

	private final Correspondence correspondence;

	private final Recipients recipients;

	private final CaseFiles caseFiles;

	StaffLetters(Correspondence correspondence, Recipients recipients, CaseFiles caseFiles) {
		this.correspondence = correspondence;
		this.recipients = recipients;
		this.caseFiles = caseFiles;
	}

	/** Tells the owner of an open case that another enquiry was added to it. */
	void notifyOwner(String openCaseNumber, String addedCaseNumber) {
		send(openCaseNumber, "case-addition", addedCaseNumber, ownerOr(openCaseNumber, Groups.MANAGER),
				"Ny henvendelse på sagen");
	}

	/** Reminds the owner, or those who could become it, of the first human contact. */
	void remindOfContact(String caseNumber, String group) {
		send(caseNumber, "contact-reminder", caseNumber, ownerOr(caseNumber, group), "Første kontakt");
	}

	/** Tells the managers that an assessment is overdue. */
	void escalateAssessment(String caseNumber, String occurrence) {
		send(caseNumber, "task-overdue", occurrence, this.recipients.ofGroup(Groups.MANAGER), "Vurdering");
	}

	private List<String> ownerOr(String caseNumber, String group) {
		List<String> owner = this.recipients.ofUser(this.caseFiles.get(caseNumber).owner());
		return owner.isEmpty() ? this.recipients.ofGroup(group) : owner;
	}

	private void send(String caseNumber, String template, String reference, List<String> to, String title) {
		Map<String, Object> model = Map.of("caseNumber", caseNumber, "title", title);
		this.correspondence.send(new Letter(caseNumber, template, reference, to, model, List.of()));
	}

}
