package dk.vaekstspor.taskforce;

import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceTexts;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Writes to the case's journal who was replaced and how the meeting changed, and why.
 */
@Component
class ChangeNotes {

	private final TaskforceFiles taskforces;

	private final TaskforceTexts texts;

	private final Journal journal;

	private final CurrentUser currentUser;

	ChangeNotes(TaskforceFiles taskforces, TaskforceTexts texts, Journal journal, CurrentUser currentUser) {
		this.taskforces = taskforces;
		this.texts = texts;
		this.journal = journal;
		this.currentUser = currentUser;
	}

	/** Before the change, with who is asked next, or null when the stand-in is. */
	void memberReplaced(String caseNumber, TaskforceMember member, Seat next, String reason) {
		String who = (next != null) ? this.texts.person(next.userId()) : "stedfortræderen";
		note(caseNumber, "Taskforce: Deltager erstattes",
				"%s deltager ikke længere. Vi spørger %s.%s".formatted(this.texts.name(member), who, because(reason)));
	}

	/** Before the change. */
	void leadReplaced(String caseNumber, Seat next, String reason) {
		note(caseNumber, "Taskforce: Ny tovholder", "%s overtager efter %s.%s".formatted(
				this.texts.person(next.userId()), this.texts.lead(this.taskforces.get(caseNumber)), because(reason)));
	}

	/** After the change. */
	void meetingMoved(String caseNumber) {
		note(caseNumber, "Taskforcemøde flyttet", "Nyt tidspunkt: " + meeting(caseNumber));
	}

	void meetingCancelled(String caseNumber, String reason) {
		note(caseNumber, "Taskforcemøde aflyst", "Mødet er aflyst." + because(reason));
	}

	private String meeting(String caseNumber) {
		return this.texts.meeting(this.taskforces.get(caseNumber));
	}

	private static String because(String reason) {
		return StringUtils.hasText(reason) ? "\n\nBegrundelse: " + reason.strip() : "";
	}

	private void note(String caseNumber, String subject, String text) {
		this.journal.record(caseNumber, Direction.INTERNAL, subject, this.currentUser.id().orElse("Vækstspor"), text);
	}

}
