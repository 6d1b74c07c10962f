package dk.vaekstspor.followup;

import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.CurrentUser;

import org.springframework.stereotype.Component;

/**
 * Journalises what people note while they follow a case up.
 */
@Component
class FollowUpNotes {

	private final Journal journal;

	private final CurrentUser currentUser;

	FollowUpNotes(Journal journal, CurrentUser currentUser) {
		this.journal = journal;
		this.currentUser = currentUser;
	}

	void record(String caseNumber, String subject, String text) {
		this.journal.record(caseNumber, Direction.INTERNAL, subject, this.currentUser.id().orElse("Vækstspor"), text);
	}

}
