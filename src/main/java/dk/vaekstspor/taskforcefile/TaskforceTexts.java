package dk.vaekstspor.taskforcefile;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Says in Danish who sits in a taskforce and when it meets; the same words in forms,
 * mails and the journal.
 */
@Component
public class TaskforceTexts {

	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

	private final Roster roster;

	private final Clock clock;

	TaskforceTexts(Roster roster, Clock clock) {
		this.roster = roster;
		this.clock = clock;
	}

	/** The member's name and department; the department alone where nobody is named. */
	public String name(TaskforceMember member) {
		String department = member.department().publicName();
		return (member.userId() != null) ? person(member.userId()) + ", " + department : department;
	}

	/** The name of whoever leads the taskforce. */
	public String lead(TaskforceFile taskforce) {
		return (taskforce.leadUserId() != null) ? person(taskforce.leadUserId())
				: taskforce.leadDepartment().publicName();
	}

	/**
	 * When and where the taskforce meets, for example "26.11.2026 kl. 10.30, lokale 2".
	 */
	public String meeting(TaskforceFile taskforce) {
		return taskforce.meetingCancelled() ? "Mødet er aflyst"
				: moment(taskforce.meetingAt()) + ", " + taskforce.meetingPlace();
	}

	/** The name that people know the user by: the roster's, else the user id. */
	public String person(String userId) {
		return this.roster.find(userId).map(StaffMember::name).orElse(userId);
	}

	/** A member and how far the asking has come; why not, unless it is private. */
	public String answer(TaskforceMember member) {
		return name(member) + ": " + state(member);
	}

	/** How far the asking of a member has come; why not, unless it is private. */
	public String state(TaskforceMember member) {
		if (member.conflictOfInterest()) {
			return "Inhabil";
		}
		String reason = StringUtils.hasText(member.declineReason()) ? " (" + member.declineReason() + ")" : "";
		return member.state().label() + reason;
	}

	private String moment(Instant instant) {
		return DAY_AND_TIME.format(instant.atZone(this.clock.getZone()));
	}

}
