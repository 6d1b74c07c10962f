package dk.vaekstspor.handover;

import java.util.stream.Stream;

import dk.vaekstspor.engine.OpenTask;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceMembers;

import org.springframework.stereotype.Component;

/**
 * Passes on invitations to taskforces. Each asks one person, so the seat moves and not
 * the task: whoever gets it is asked anew.
 */
@Component
class InvitedSeats {

	private static final String INVITATION = "answerInvitation";

	private final TaskforceMembers members;

	private final Roster roster;

	InvitedSeats(TaskforceMembers members, Roster roster) {
		this.members = members;
		this.roster = roster;
	}

	/** Whether the task asks that person, and not a department or somebody else. */
	boolean isAskedIn(OpenTask task, String userId) {
		return task.key().equals(INVITATION) && invited(task.caseNumber(), userId).findAny().isPresent();
	}

	/** Has the receiver asked instead, or the stand-in if the receiver has a seat. */
	void pass(String caseNumber, String from, String to) {
		boolean seated = !this.members.seatsOf(to, caseNumber).isEmpty();
		invited(caseNumber, from)
			.forEach((member) -> this.members.leave(member.id(), seated ? null : seat(to, member)));
	}

	private Seat seat(String to, TaskforceMember member) {
		return new Seat(to, this.roster.find(to).map((person) -> person.department()).orElseGet(member::department));
	}

	private Stream<TaskforceMember> invited(String caseNumber, String userId) {
		return this.members.seatsOf(userId, caseNumber)
			.stream()
			.filter((member) -> member.state() == MemberState.INVITED);
	}

}
