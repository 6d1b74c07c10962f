package dk.vaekstspor.taskforceinvitation;

import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMembers;

import org.springframework.stereotype.Component;

/**
 * The invitations as the process model asks about them.
 */
@Component
public class TaskforceInvitations {

	private final TaskforceFiles taskforces;

	private final TaskforceMembers members;

	TaskforceInvitations(TaskforceFiles taskforces, TaskforceMembers members) {
		this.taskforces = taskforces;
		this.members = members;
	}

	/** The engine group of the member's department. */
	public String group(long memberId) {
		return Groups.department(this.members.get(memberId).department());
	}

	/** Whether the member had joined and is to be replaced. */
	public boolean hasLeft(long memberId) {
		return this.members.get(memberId).state() == MemberState.LEFT;
	}

	/** Whether the others have been called to the meeting already. */
	public boolean isMeetingBooked(String caseNumber) {
		return this.taskforces.get(caseNumber).meetingBooked();
	}

}
