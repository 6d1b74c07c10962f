package dk.vaekstspor.companyengagement;

import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.CurrentUser;

import org.springframework.stereotype.Component;

/**
 * Journalises what people note while they work on a case.
 */
@Component
class CaseNotes {

	private final Journal journal;

	private final CurrentUser currentUser;

	CaseNotes(Journal journal, CurrentUser currentUser) {
		this.journal = journal;
		this.currentUser = currentUser;
	}

	void record(String caseNumber, String subject, String text) {
		this.journal.record(caseNumber, Direction.INTERNAL, subject, author("Vækstspor"), text);
	}

	/** The user id of who is at work, or that other name when nobody is signed in. */
	String author(String otherwise) {
		return this.currentUser.id().orElse(otherwise);
	}

}
