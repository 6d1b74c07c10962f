package dk.vaekstspor.taskforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.engine.PersonalAccess;
import dk.vaekstspor.meeting.MeetingCalls;
import dk.vaekstspor.meeting.MeetingTimes;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceMembers;
import dk.vaekstspor.vocabulary.Department;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes running taskforces for whoever may: the lead, the case's owner and managers.
 * Nothing is started over.
 */
@Service
@Transactional
public class Taskforces {

	private final TaskforceRights rights;

	private final TaskforceFiles taskforces;

	private final TaskforceMembers members;

	private final Successors successors;

	private final MeetingTimes times;

	private final MeetingCalls calls;

	private final RunningTaskforces running;

	private final ChangeNotes notes;

	private final AddedActions addedActions;

	private final PersonalAccess access;

	Taskforces(TaskforceRights rights, TaskforceFiles taskforces, TaskforceMembers members, Successors successors,
			MeetingTimes times, MeetingCalls calls, RunningTaskforces running, ChangeNotes notes,
			AddedActions addedActions, PersonalAccess access) {
		this.access = access;
		this.rights = rights;
		this.taskforces = taskforces;
		this.members = members;
		this.successors = successors;
		this.times = times;
		this.calls = calls;
		this.running = running;
		this.notes = notes;
		this.addedActions = addedActions;
	}

	/**
	 * Has somebody else asked in the place of a member who is asked or sits already.
	 * @param successorUserId who is asked next; empty when the stand-in is
	 * @throws TaskforceChangeNotAllowed if whoever is signed in may not
	 * @throws TaskforceChangeRefused if the member is out, the successor cannot join, or
	 * the taskforce has been closed
	 */
	public void replaceMember(String caseNumber, long memberId, Optional<String> successorUserId, String reason) {
		change(caseNumber);
		TaskforceMember member = this.members.find(memberId)
			.filter((found) -> this.taskforces.of(found).caseNumber().equals(caseNumber))
			.filter(TaskforceMember::isAskedOrSits)
			.orElseThrow(() -> new TaskforceChangeRefused("Deltageren er ikke længere med i taskforcen."));
		Seat next = successorUserId.map((userId) -> this.successors.member(caseNumber, userId)).orElse(null);
		this.notes.memberReplaced(caseNumber, member, next, reason);
		try {
			this.members.leave(memberId, next);
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw new TaskforceChangeRefused("Invitationen er på vej ud. Prøv igen om lidt.");
		}
	}

	/**
	 * Has somebody else lead the taskforce; the lead's open task goes along.
	 * @throws TaskforceChangeNotAllowed if whoever is signed in may not
	 * @throws TaskforceChangeRefused if the successor cannot lead it, or the taskforce
	 * has been closed
	 */
	public void replaceLead(String caseNumber, String successorUserId, String reason) {
		TaskforceFile before = change(caseNumber);
		Seat lead = this.successors.lead(caseNumber, successorUserId);
		this.notes.leadReplaced(caseNumber, lead, reason);
		this.taskforces.changeLead(caseNumber, lead);
		this.running.lead(caseNumber, successorUserId);
		this.access.extend(caseNumber);
		if (before.meetingBooked() && !before.hasMet()) {
			this.calls.tellLeadChanged(caseNumber, before.leadUserId());
		}
	}

	/**
	 * Gives the meeting another time or place, also after it was cancelled, and calls
	 * everybody again.
	 * @throws TaskforceChangeNotAllowed if whoever is signed in may not
	 * @throws TaskforceChangeRefused if nobody can meet then, or the meeting has been
	 * held
	 */
	public void moveMeeting(String caseNumber, Instant at, String place) {
		TaskforceFile before = meetingAhead(caseNumber);
		this.times.fault(at).ifPresent((fault) -> {
			throw new TaskforceChangeRefused(fault);
		});
		this.taskforces.moveMeeting(caseNumber, at, place);
		this.notes.meetingMoved(caseNumber);
		if (before.meetingBooked()) {
			this.running.meetingChanged(caseNumber);
		}
		else {
			this.calls.tellMoved(caseNumber);
		}
	}

	/**
	 * Calls the meeting off; its task waits for another time.
	 * @throws TaskforceChangeNotAllowed if whoever is signed in may not
	 * @throws TaskforceChangeRefused if the meeting is off already or has been held
	 */
	public void cancelMeeting(String caseNumber, String reason) {
		if (meetingAhead(caseNumber).meetingCancelled()) {
			throw new TaskforceChangeRefused("Mødet er allerede aflyst.");
		}
		this.taskforces.cancelMeeting(caseNumber);
		this.notes.meetingCancelled(caseNumber, reason);
		this.calls.tellCancelled(caseNumber, reason);
	}

	/**
	 * Promises something more after the meeting, and has it carried out.
	 * @param deadline a working day, or null for the service target
	 * @throws TaskforceChangeNotAllowed if whoever is signed in may not
	 * @throws MeetingNotHeld before the taskforce has met
	 * @throws TaskforceAlreadyClosed after it has closed
	 * @throws DeadlineRefused if nothing can be promised by that day
	 * @throws TaskforceChangeRefused if the taskforce is just moving on; nothing is
	 * promised then
	 */
	public Action addAction(String caseNumber, String title, Department department, LocalDate deadline) {
		this.rights.demand(caseNumber);
		Action action = this.addedActions.plan(caseNumber, title, department, deadline);
		this.running.actionAdded(caseNumber, action.id());
		return action;
	}

	/** Whether whoever is signed in may change the taskforce. */
	public boolean mayChange(String caseNumber) {
		return this.rights.allow(caseNumber);
	}

	private TaskforceFile meetingAhead(String caseNumber) {
		TaskforceFile taskforce = change(caseNumber);
		if (!taskforce.isComposed() || taskforce.hasMet()) {
			throw new TaskforceChangeRefused("Der er ikke noget møde at ændre.");
		}
		return taskforce;
	}

	private TaskforceFile change(String caseNumber) {
		this.rights.demand(caseNumber);
		TaskforceFile taskforce = this.taskforces.get(caseNumber);
		if (taskforce.closedAt() != null) {
			throw new TaskforceChangeRefused("Taskforcen er afsluttet.");
		}
		return taskforce;
	}

}
