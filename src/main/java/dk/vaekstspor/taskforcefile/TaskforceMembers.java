package dk.vaekstspor.taskforcefile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.vaekstspor.staff.Roster;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats of a taskforce: whom the process model asks, and what they answer.
 */
@Component
@Transactional
public class TaskforceMembers {

	private final TaskforceFiles taskforces;

	private final TaskforceMemberRepository records;

	private final Roster roster;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TaskforceMembers(TaskforceFiles taskforces, TaskforceMemberRepository records, Roster roster,
			ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.taskforces = taskforces;
		this.records = records;
		this.roster = roster;
		this.clock = clock;
	}

	/** The ids of those who are to be asked; the model asks each of them at once. */
	public List<Long> invited(String caseNumber) {
		return in(caseNumber, MemberState.INVITED).stream().map(TaskforceMember::id).toList();
	}

	/** The user asked, or null when the whole department is. */
	public String user(long memberId) {
		return get(memberId).userId();
	}

	/** The user who leads the taskforce, or null when the case group finds one. */
	public String lead(String caseNumber) {
		return this.taskforces.get(caseNumber).leadUserId();
	}

	public TaskforceMember get(long memberId) {
		return find(memberId).orElseThrow();
	}

	public Optional<TaskforceMember> find(long memberId) {
		return this.records.findById(memberId);
	}

	/** The users who take or took part in the taskforces of those cases. */
	@Transactional(readOnly = true)
	public Set<String> participants(Collection<String> caseNumbers) {
		return caseNumbers.isEmpty() ? Set.of() : Set.copyOf(this.records.participants(caseNumbers));
	}

	/**
	 * The person's seats in the case's taskforce, asked for or taken, while it is open.
	 */
	public List<TaskforceMember> seatsOf(String userId, String caseNumber) {
		return this.taskforces.find(caseNumber)
			.filter((taskforce) -> taskforce.closedAt() == null)
			.stream()
			.flatMap((taskforce) -> this.records.findByTaskforceIdOrderById(taskforce.id()).stream())
			.filter((member) -> userId.equals(member.userId()))
			.filter(TaskforceMember::isAskedOrSits)
			.toList();
	}

	/** Those of the taskforce who are in that state. */
	public List<TaskforceMember> in(String caseNumber, MemberState state) {
		return this.taskforces.membersOf(caseNumber).stream().filter((member) -> member.state() == state).toList();
	}

	/**
	 * The member joins.
	 * @param userId who answered, or null when unknown
	 */
	public void accept(long memberId, String userId) {
		this.records.save(get(memberId).accepted(userId, this.clock.instant()));
	}

	/** The member does not join. */
	public void decline(long memberId, Refusal refusal) {
		this.records.save(get(memberId).declined(refusal, this.clock.instant()));
	}

	/**
	 * The member takes part no more, whether asked or sitting.
	 * @param successor who is to be asked next, or null when anybody will do
	 * @throws MemberNotInTaskforce if the member is neither asked nor sitting
	 */
	public void leave(long memberId, Seat successor) {
		TaskforceMember member = get(memberId);
		TaskforceMember left = this.records.save(member.left(this.clock.instant()));
		if (successor != null) {
			this.records.save(left.followedBy(successor));
		}
		this.events.publishEvent(new MemberGone(this.taskforces.of(member).caseNumber(), memberId,
				member.state() == MemberState.ACCEPTED));
	}

	/** The member's seat is open again; whoever never answered is marked so. */
	public TaskforceMember vacate(long memberId) {
		TaskforceMember member = get(memberId);
		return (member.state() == MemberState.INVITED) ? this.records.save(member.silent(this.clock.instant()))
				: member;
	}

	/** Invites whoever was named when the member left; empty when nobody was. */
	public Optional<TaskforceMember> inviteSuccessor(TaskforceMember member) {
		return this.records.findByTaskforceIdOrderById(member.taskforceId())
			.stream()
			.filter((other) -> other.state() == MemberState.PROPOSED && member.id().equals(other.replacesId()))
			.findFirst()
			.map(TaskforceMember::invited)
			.map(this.records::save);
	}

	/** Invites somebody else to the member's seat. */
	public TaskforceMember inviteInstead(TaskforceMember member, Seat seat) {
		return this.records.save(member.replacedBy(seat));
	}

}
