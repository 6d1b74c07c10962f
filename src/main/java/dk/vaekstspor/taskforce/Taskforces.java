package dk.vaekstspor.taskforce;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All taskforces, one for each case that needs one.
 */
@Component
@Transactional
public class Taskforces {

	private final TaskforceRecords records;

	private final TaskforceMemberRecords members;

	private final SeatProposal proposal;

	private final Clock clock;

	Taskforces(TaskforceRecords records, TaskforceMemberRecords members, SeatProposal proposal, Clock clock) {
		this.records = records;
		this.members = members;
		this.proposal = proposal;
		this.clock = clock;
	}

	public Taskforce get(String caseNumber) {
		return find(caseNumber).orElseThrow();
	}

	public Optional<Taskforce> find(String caseNumber) {
		return this.records.findByCaseNumber(caseNumber);
	}

	/** Everyone proposed, asked or sitting, in the order in which they came up. */
	public List<TaskforceMember> membersOf(String caseNumber) {
		return find(caseNumber).map((taskforce) -> this.members.findByTaskforceIdOrderById(taskforce.id()))
			.orElseGet(List::of);
	}

	/** Notes which departments the case needs; whom they send is proposed later. */
	void require(String caseNumber, List<RequiredDepartment> departments) {
		Taskforce taskforce = this.records.save(Taskforce.proposed(caseNumber, this.clock.instant()));
		departments.forEach((required) -> this.members.save(TaskforceMember.proposed(taskforce.id(), required)));
	}

	/**
	 * Proposes a lead, and for each required department whom it should send.
	 * @param caseOwner a user, or null when the case has no owner
	 */
	void propose(String caseNumber, String caseOwner) {
		Seat lead = this.proposal.lead(caseOwner);
		Taskforce taskforce = this.records.save(get(caseNumber).led(lead));
		for (TaskforceMember member : this.members.findByTaskforceIdOrderById(taskforce.id())) {
			this.members.save(member.proposedAs(this.proposal.seatFor(member.department(), lead)));
		}
	}

	/**
	 * Makes the caseworker's choice the one that counts, and invites everyone in it.
	 * @param composer the user who chose and so needs no invitation, or null when unknown
	 */
	void compose(String caseNumber, Composition plan, String composer) {
		Taskforce taskforce = this.records.save(get(caseNumber).composed(plan));
		List<TaskforceMember> proposed = membersOf(caseNumber);
		for (Seat seat : plan.members()) {
			TaskforceMember invited = invitation(proposed, seat, taskforce.id());
			boolean known = seat.isPerson() && seat.userId().equals(composer);
			this.members.save(known ? invited.accepted(composer, this.clock.instant()) : invited);
		}
	}

	void recordMinutes(String caseNumber, String minutes) {
		this.records.save(get(caseNumber).met(minutes));
	}

	void close(String caseNumber, String summary) {
		this.records.save(get(caseNumber).closed(summary, this.clock.instant()));
	}

	private static TaskforceMember invitation(List<TaskforceMember> proposed, Seat seat, long taskforceId) {
		return proposed.stream()
			.filter((member) -> member.seat().equals(seat))
			.findFirst()
			.map(TaskforceMember::invited)
			.orElseGet(() -> TaskforceMember.invited(taskforceId, seat, reasonFor(proposed, seat)));
	}

	private static String reasonFor(List<TaskforceMember> proposed, Seat seat) {
		return proposed.stream()
			.filter((member) -> member.department() == seat.department())
			.map(TaskforceMember::reason)
			.findFirst()
			.orElse(null);
	}

}
