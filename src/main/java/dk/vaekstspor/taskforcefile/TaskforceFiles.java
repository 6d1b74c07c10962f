package dk.vaekstspor.taskforcefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All taskforces, one for each case that needs one.
 */
@Component
@Transactional
public class TaskforceFiles {

	private final TaskforceFileRepository records;

	private final TaskforceMemberRepository members;

	private final TaskforceCompetenceRepository competences;

	private final Clock clock;

	TaskforceFiles(TaskforceFileRepository records, TaskforceMemberRepository members,
			TaskforceCompetenceRepository competences, Clock clock) {
		this.records = records;
		this.members = members;
		this.competences = competences;
		this.clock = clock;
	}

	public TaskforceFile get(String caseNumber) {
		return find(caseNumber).orElseThrow();
	}

	public Optional<TaskforceFile> find(String caseNumber) {
		return this.records.findByCaseNumber(caseNumber);
	}

	/** The taskforce that the member was asked to join. */
	public TaskforceFile of(TaskforceMember member) {
		return this.records.findById(member.taskforceId()).orElseThrow();
	}

	/** Everyone proposed, asked or sitting, in the order in which they came up. */
	public List<TaskforceMember> membersOf(String caseNumber) {
		return find(caseNumber).map((taskforce) -> this.members.findByTaskforceIdOrderById(taskforce.id()))
			.orElseGet(List::of);
	}

	/** What the taskforce must be able to do, in the order in which it was asked for. */
	public List<TaskforceCompetence> competencesOf(String caseNumber) {
		return find(caseNumber).map((taskforce) -> this.competences.findByTaskforceIdOrderById(taskforce.id()))
			.orElseGet(List::of);
	}

	/** Notes what the case needs; who brings it is proposed later. */
	public void require(String caseNumber, List<RequiredCompetence> required) {
		TaskforceFile taskforce = this.records.save(TaskforceFile.proposed(caseNumber, this.clock.instant()));
		required.forEach((one) -> this.competences.save(TaskforceCompetence.required(taskforce.id(), one)));
	}

	/** Keeps whom the caseworker is advised to ask. */
	public void propose(String caseNumber, ProposedTaskforce proposal) {
		TaskforceFile taskforce = this.records.save(get(caseNumber).led(proposal.lead()));
		proposal.seats().forEach((seat) -> this.members.save(TaskforceMember.proposed(taskforce.id(), seat)));
		competencesOf(caseNumber).forEach((competence) -> this.competences
			.save(competence.proposed(proposal.shortfalls().get(competence.required().term()))));
	}

	/**
	 * Makes the caseworker's choice the one that counts, and invites everyone in it.
	 * @param composer the user who chose and so needs no invitation, or null when unknown
	 */
	public void compose(String caseNumber, Composition plan, String composer) {
		TaskforceFile taskforce = this.records.save(get(caseNumber).composed(plan));
		List<TaskforceMember> proposed = membersOf(caseNumber);
		for (Seat seat : plan.members()) {
			TaskforceMember invited = invitation(proposed, seat, taskforce);
			boolean known = seat.isPerson() && seat.userId().equals(composer);
			this.members.save(known ? invited.accepted(composer, this.clock.instant()) : invited);
		}
	}

	/** The numbers of the cases whose open taskforce that user leads, oldest first. */
	public List<String> ledBy(String userId) {
		return this.records.findByLeadUserIdAndClosedAtIsNullOrderByCaseNumber(userId)
			.stream()
			.map(TaskforceFile::caseNumber)
			.toList();
	}

	/** Notes that the members have been called to the meeting. */
	public void bookMeeting(String caseNumber) {
		this.records.save(forChange(caseNumber).booked());
	}

	/**
	 * Gives the meeting another time or place, also after it was cancelled.
	 * @throws NoMeetingAhead if it has been held
	 */
	public void moveMeeting(String caseNumber, Instant at, String place) {
		this.records.save(forChange(caseNumber).moved(at, place));
	}

	/**
	 * Notes that nobody meets until the meeting gets another time.
	 * @throws NoMeetingAhead if it has been held
	 */
	public void cancelMeeting(String caseNumber) {
		this.records.save(forChange(caseNumber).cancelled());
	}

	/** Notes that what calendars know of the meeting has changed for somebody. */
	public void changeCalendar(String caseNumber) {
		this.records.save(forChange(caseNumber).calendarChanged());
	}

	/** Somebody else leads the taskforce from now on. */
	public void changeLead(String caseNumber, Seat lead) {
		this.records.save(forChange(caseNumber).led(lead).calendarChanged());
	}

	/** Keeps the minutes of the meeting. */
	public void recordMinutes(String caseNumber, String minutes) {
		this.records.save(forChange(caseNumber).met(minutes));
	}

	/** Closes the taskforce with a summary for the company. */
	public void close(String caseNumber, String summary) {
		this.records.save(forChange(caseNumber).closed(summary, this.clock.instant()));
	}

	/** Held for this change alone: invitations of the same taskforce run in parallel. */
	private TaskforceFile forChange(String caseNumber) {
		return this.records.findForChangeByCaseNumber(caseNumber).orElseThrow();
	}

	private TaskforceMember invitation(List<TaskforceMember> proposed, Seat seat, TaskforceFile taskforce) {
		return proposed.stream()
			.filter((member) -> member.seat().equals(seat))
			.findFirst()
			.map(TaskforceMember::invited)
			.orElseGet(() -> TaskforceMember.invited(taskforce.id(), seat, reasonFor(seat, taskforce)));
	}

	private String reasonFor(Seat seat, TaskforceFile taskforce) {
		String reasons = this.competences.findByTaskforceIdOrderById(taskforce.id())
			.stream()
			.filter((competence) -> competence.department() == seat.department())
			.map(TaskforceCompetence::reason)
			.collect(Collectors.joining(" "));
		return reasons.isEmpty() ? null : reasons;
	}

}
