package dk.vaekstspor.taskforceinvitation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.meeting.MeetingLetters;
import dk.vaekstspor.staff.StaffAddresses;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceMembers;

import org.springframework.stereotype.Component;

/**
 * The letters about one seat of a taskforce.
 */
@Component
class InvitationLetters {

	private final TaskforceFiles taskforces;

	private final TaskforceMembers members;

	private final MeetingLetters meetings;

	private final InvitationTimes times;

	private final InvitationLinks links;

	private final StaffAddresses addresses;

	InvitationLetters(TaskforceFiles taskforces, TaskforceMembers members, MeetingLetters meetings,
			InvitationTimes times, InvitationLinks links, StaffAddresses addresses) {
		this.taskforces = taskforces;
		this.members = members;
		this.meetings = meetings;
		this.times = times;
		this.links = links;
		this.addresses = addresses;
	}

	Letter invitation(long memberId) {
		TaskforceMember member = this.members.get(memberId);
		return this.meetings.withRequest(asking("taskforce-invitation", member, this.times.endOfInvitation()), member);
	}

	Letter reminder(long memberId) {
		return asking("taskforce-invitation-reminder", this.members.get(memberId), this.times.endOfReminded());
	}

	/** To somebody who does not take part, taking the meeting out of the calendar. */
	Letter withdrawal(long memberId) {
		TaskforceMember member = this.members.get(memberId);
		Letter letter = toMember("taskforce-withdrawal", member, new HashMap<>());
		return calendarKnows(member) ? this.meetings.withCancellation(letter, member) : letter;
	}

	/** To the lead and the managers. */
	Letter seatEmpty(long memberId) {
		TaskforceMember member = this.members.get(memberId);
		TaskforceFile taskforce = taskforce(member);
		Map<String, Object> model = this.meetings.model(taskforce.caseNumber());
		model.put("title", member.department().label());
		List<String> to = Stream.concat(this.meetings.lead(taskforce).stream(), this.addresses.ofManagers().stream())
			.distinct()
			.toList();
		return new Letter(taskforce.caseNumber(), "taskforce-seat-empty", reference(memberId), to, model);
	}

	/** Only a person gets links: whoever answers for a department signs in. */
	private Letter asking(String template, TaskforceMember member, Instant end) {
		Map<String, Object> links = new HashMap<>();
		if (member.seat().isPerson()) {
			links.put("acceptLink", this.links.link(InvitationAnswer.ACCEPT, member.id(), end));
			links.put("declineLink", this.links.link(InvitationAnswer.DECLINE, member.id(), end));
		}
		return toMember(template, member, links);
	}

	private Letter toMember(String template, TaskforceMember member, Map<String, Object> more) {
		TaskforceFile taskforce = taskforce(member);
		Map<String, Object> model = this.meetings.model(taskforce.caseNumber());
		model.put("deadline", this.times.lastDay());
		model.putAll(more);
		return new Letter(taskforce.caseNumber(), template, reference(member.id()), this.meetings.member(member),
				model);
	}

	/** Whoever answers no for a department was never sent the meeting. */
	private static boolean calendarKnows(TaskforceMember member) {
		return !member.wholeDepartment() || member.state() == MemberState.LEFT;
	}

	private TaskforceFile taskforce(TaskforceMember member) {
		return this.taskforces.of(member);
	}

	private static String reference(long memberId) {
		return "member-" + memberId;
	}

}
