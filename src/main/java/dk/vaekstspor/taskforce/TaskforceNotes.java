package dk.vaekstspor.taskforce;

import java.util.List;
import java.util.stream.Collectors;

import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.CurrentUser;

import org.springframework.stereotype.Component;

/**
 * Writes to the case's journal what happens to its taskforce.
 */
@Component
class TaskforceNotes {

	private final Taskforces taskforces;

	private final TaskforceMembers members;

	private final TaskforceTexts texts;

	private final Journal journal;

	private final CurrentUser currentUser;

	TaskforceNotes(Taskforces taskforces, TaskforceMembers members, TaskforceTexts texts, Journal journal,
			CurrentUser currentUser) {
		this.taskforces = taskforces;
		this.members = members;
		this.texts = texts;
		this.journal = journal;
		this.currentUser = currentUser;
	}

	void composed(String caseNumber) {
		Taskforce taskforce = this.taskforces.get(caseNumber);
		List<TaskforceMember> chosen = this.taskforces.membersOf(caseNumber)
			.stream()
			.filter((member) -> member.state() != MemberState.PROPOSED)
			.toList();
		note(caseNumber, "Taskforce sammensat", """
				Formål: %s

				Tovholder: %s
				Deltagere: %s
				Første møde: %s
				""".formatted(taskforce.purpose(), this.texts.lead(taskforce), names(chosen),
				this.texts.meeting(taskforce)));
	}

	void answered(String caseNumber, long memberId) {
		TaskforceMember member = this.members.get(memberId);
		if (member.state() == MemberState.DECLINED) {
			String what = member.conflictOfInterest() ? "Inhabil" : "Deltager ikke";
			note(caseNumber, "Taskforce: " + what,
					this.texts.name(member) + ". " + what + ". " + member.declineReason());
		}
	}

	void meetingHeld(String caseNumber) {
		Taskforce taskforce = this.taskforces.get(caseNumber);
		note(caseNumber, "Referat af taskforcemøde",
				taskforce.minutes() + "\n\nIndsatser:\n" + this.texts.actions(caseNumber));
	}

	void closed(String caseNumber) {
		note(caseNumber, "Taskforce afsluttet", this.taskforces.get(caseNumber).summary());
	}

	private String names(List<TaskforceMember> chosen) {
		return chosen.stream().map(this.texts::name).collect(Collectors.joining("; "));
	}

	private void note(String caseNumber, String subject, String text) {
		this.journal.record(caseNumber, Direction.INTERNAL, subject, this.currentUser.id().orElse("Vækstspor"), text);
	}

}
