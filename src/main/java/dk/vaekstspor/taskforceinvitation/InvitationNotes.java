package dk.vaekstspor.taskforceinvitation;

import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceMembers;
import dk.vaekstspor.taskforcefile.TaskforceTexts;

import org.springframework.stereotype.Component;

/**
 * Writes to the case's journal who will not take part, and why.
 */
@Component
class InvitationNotes {

	private final TaskforceMembers members;

	private final TaskforceTexts texts;

	private final Journal journal;

	private final CurrentUser currentUser;

	InvitationNotes(TaskforceMembers members, TaskforceTexts texts, Journal journal, CurrentUser currentUser) {
		this.members = members;
		this.texts = texts;
		this.journal = journal;
		this.currentUser = currentUser;
	}

	void answered(String caseNumber, long memberId) {
		TaskforceMember member = this.members.get(memberId);
		if (member.state() == MemberState.DECLINED) {
			String what = member.conflictOfInterest() ? "Inhabil" : "Deltager ikke";
			this.journal.record(caseNumber, Direction.INTERNAL, "Taskforce: " + what,
					this.currentUser.id().orElse("Vækstspor"),
					this.texts.name(member) + ". " + what + ". " + member.declineReason());
		}
	}

}
