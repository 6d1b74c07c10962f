package dk.vaekstspor.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.staff.StaffAddresses;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceTexts;

import org.springframework.stereotype.Component;

/**
 * Who comes to a taskforce's meeting, with the addresses and names that calendars show.
 */
@Component
class Participants {

	private static final Map<MemberState, Participant.Part> PARTS = Map.of(MemberState.ACCEPTED, Participant.Part.COMES,
			MemberState.INVITED, Participant.Part.IS_ASKED);

	private final TaskforceFiles taskforces;

	private final TaskforceTexts texts;

	private final StaffAddresses addresses;

	private final CaseFiles caseFiles;

	Participants(TaskforceFiles taskforces, TaskforceTexts texts, StaffAddresses addresses, CaseFiles caseFiles) {
		this.taskforces = taskforces;
		this.texts = texts;
		this.addresses = addresses;
		this.caseFiles = caseFiles;
	}

	/** Whoever leads, the whole case group where no person does. */
	Stream<Participant> leads(TaskforceFile taskforce) {
		if (taskforce.leadUserId() != null) {
			return person(taskforce.leadUserId(), Participant.Part.LEADS);
		}
		boolean confidential = this.caseFiles.get(taskforce.caseNumber()).isConfidential();
		return this.addresses.ofCaseGroup(confidential)
			.stream()
			.map((address) -> new Participant(address, this.texts.lead(taskforce), Participant.Part.LEADS));
	}

	/** The leads first, then those members who are in one of the states, each once. */
	List<Participant> in(TaskforceFile taskforce, Set<MemberState> states) {
		Map<String, Participant> each = new LinkedHashMap<>();
		Stream
			.concat(leads(taskforce),
					this.taskforces.membersOf(taskforce.caseNumber())
						.stream()
						.filter((member) -> states.contains(member.state()))
						.flatMap(this::of))
			.forEach((participant) -> each.putIfAbsent(participant.address(), participant));
		return List.copyOf(each.values());
	}

	/** The member; empty for a whole department, of which nobody has answered. */
	Stream<Participant> of(TaskforceMember member) {
		return (member.userId() != null)
				? person(member.userId(), PARTS.getOrDefault(member.state(), Participant.Part.IS_ASKED))
				: Stream.empty();
	}

	/** The user as somebody whose part in the meeting ends. */
	Stream<Participant> leaving(String userId) {
		return person(userId, Participant.Part.IS_ASKED);
	}

	private Stream<Participant> person(String userId, Participant.Part part) {
		return this.addresses.of(userId)
			.stream()
			.map((address) -> new Participant(address, this.texts.person(userId), part));
	}

}
