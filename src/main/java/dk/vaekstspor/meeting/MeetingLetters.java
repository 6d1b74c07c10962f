package dk.vaekstspor.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.vaekstspor.correspondence.CompanyContacts;
import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.staff.StaffAddresses;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceTexts;

import org.springframework.stereotype.Component;

/**
 * The letters about a taskforce's meeting, each with an entry for the calendar.
 */
@Component
public class MeetingLetters {

	private static final Set<MemberState> COMING = Set.of(MemberState.ACCEPTED);

	private static final Set<MemberState> COMING_OR_ASKED = Set.of(MemberState.ACCEPTED, MemberState.INVITED);

	private final TaskforceFiles taskforces;

	private final TaskforceTexts texts;

	private final Participants participants;

	private final StaffAddresses addresses;

	private final MeetingCalendar calendar;

	private final CompanyContacts contacts;

	MeetingLetters(TaskforceFiles taskforces, TaskforceTexts texts, Participants participants, StaffAddresses addresses,
			MeetingCalendar calendar, CompanyContacts contacts) {
		this.taskforces = taskforces;
		this.texts = texts;
		this.participants = participants;
		this.addresses = addresses;
		this.calendar = calendar;
		this.contacts = contacts;
	}

	/** Calls the lead and all who have joined. */
	Letter request(String caseNumber) {
		return call(caseNumber, "taskforce-meeting", COMING);
	}

	/** Tells also those who have not answered yet that time or place has changed. */
	Letter move(String caseNumber) {
		return call(caseNumber, "taskforce-meeting-moved", COMING_OR_ASKED);
	}

	/** Tells everybody that nobody meets. */
	Letter cancellation(String caseNumber, String reason) {
		TaskforceFile taskforce = this.taskforces.get(caseNumber);
		List<Participant> all = this.participants.in(taskforce, COMING_OR_ASKED);
		Map<String, Object> model = model(caseNumber);
		model.put("reason", reason);
		Letter letter = new Letter(caseNumber, "taskforce-meeting-cancelled", reference(taskforce, all), to(all),
				model);
		return all.isEmpty() ? letter : letter.with(this.calendar.cancellation(taskforce, all));
	}

	/** The letter to a member who is asked, with the meeting for a person's calendar. */
	public Letter withRequest(Letter letter, TaskforceMember member) {
		TaskforceFile taskforce = this.taskforces.of(member);
		boolean fits = member.seat().isPerson() && !letter.to().isEmpty() && !taskforce.meetingCancelled();
		return fits ? letter.with(this.calendar.request(taskforce, this.participants.in(taskforce, COMING_OR_ASKED)))
				: letter;
	}

	/** The letter to a member who does not come, taking the meeting out again. */
	public Letter withCancellation(Letter letter, TaskforceMember member) {
		TaskforceFile taskforce = this.taskforces.of(member);
		List<Participant> person = this.participants.of(member).toList();
		return person.isEmpty() ? letter : letter.with(this.calendar.cancellation(taskforce, person));
	}

	/**
	 * Tells somebody who led, and does not sit in the taskforce either, that the meeting
	 * takes place without them.
	 */
	Optional<Letter> farewell(String caseNumber, String formerLead) {
		TaskforceFile taskforce = this.taskforces.get(caseNumber);
		List<String> staying = to(this.participants.in(taskforce, COMING_OR_ASKED));
		List<Participant> leaving = this.participants.leaving(formerLead)
			.filter((participant) -> !staying.contains(participant.address()))
			.toList();
		return leaving.isEmpty() ? Optional.empty()
				: Optional.of(new Letter(caseNumber, "taskforce-withdrawal", reference(taskforce, leaving), to(leaving),
						model(caseNumber))
					.with(this.calendar.cancellation(taskforce, leaving)));
	}

	/** What every letter about the meeting says. */
	public Map<String, Object> model(String caseNumber) {
		TaskforceFile taskforce = this.taskforces.get(caseNumber);
		Map<String, Object> model = new HashMap<>();
		model.put("companyName", this.contacts.companyName(caseNumber));
		model.put("text", taskforce.purpose());
		if (!taskforce.meetingCancelled()) {
			model.put("meeting", taskforce.meetingAt());
			model.put("place", taskforce.meetingPlace());
		}
		return model;
	}

	/** The lead's address; of a taskforce led by no person those of its case's group. */
	public List<String> lead(TaskforceFile taskforce) {
		return this.participants.leads(taskforce).map(Participant::address).toList();
	}

	/** Where to write to a member; for a whole department to all its users. */
	public List<String> member(TaskforceMember member) {
		return (member.userId() != null) ? this.addresses.of(member.userId()) : this.addresses.of(member.department());
	}

	private Letter call(String caseNumber, String template, Set<MemberState> states) {
		TaskforceFile taskforce = this.taskforces.get(caseNumber);
		List<Participant> all = this.participants.in(taskforce, states);
		Map<String, Object> model = model(caseNumber);
		model.put("members",
				this.taskforces.membersOf(caseNumber)
					.stream()
					.filter((member) -> COMING.contains(member.state()))
					.map(this.texts::name)
					.toList());
		Letter letter = new Letter(caseNumber, template, reference(taskforce, all), to(all), model);
		return all.isEmpty() ? letter : letter.with(this.calendar.request(taskforce, all));
	}

	/** Another time, place or company at the table makes another letter. */
	private static String reference(TaskforceFile taskforce, List<Participant> all) {
		return taskforce.meetingSequence() + " " + String.join(" ", to(all));
	}

	private static List<String> to(List<Participant> participants) {
		return participants.stream().map(Participant::address).toList();
	}

}
