package dk.vaekstspor.taskforceaction;

import java.time.format.DateTimeFormatter;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.CurrentUser;

import org.springframework.stereotype.Component;

/**
 * Writes to the case's journal what happens to an action.
 */
@Component
class ActionNotes {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private final Journal journal;

	private final CurrentUser currentUser;

	ActionNotes(Journal journal, CurrentUser currentUser) {
		this.journal = journal;
		this.currentUser = currentUser;
	}

	void reported(ActionReport report, Action action) {
		note(action, Direction.INTERNAL, report.label(), action.note());
	}

	void companyAnswered(Action action) {
		note(action, Direction.IN, "Svar fra virksomheden",
				action.note() + "\n\nFrist herefter: " + DAY.format(action.deadline()) + ".");
	}

	private void note(Action action, Direction direction, String what, String text) {
		this.journal.record(action.caseNumber(), direction, "Indsats: " + action.title() + " – " + what,
				this.currentUser.id().orElse(action.department().label()), text);
	}

}
