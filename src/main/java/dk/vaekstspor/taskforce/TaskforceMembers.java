package dk.vaekstspor.taskforce;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats of a taskforce: whom the process model asks, and what they answer.
 */
@Component
@Transactional
public class TaskforceMembers {

	private final Taskforces taskforces;

	private final TaskforceMemberRecords records;

	private final Roster roster;

	private final Clock clock;

	TaskforceMembers(Taskforces taskforces, TaskforceMemberRecords records, Roster roster, Clock clock) {
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

	/** The engine group of the member's department. */
	public String group(long memberId) {
		return Groups.department(get(memberId).department());
	}

	/** The user who leads the taskforce, or null when the case group finds one. */
	public String lead(String caseNumber) {
		return this.taskforces.get(caseNumber).leadUserId();
	}

	TaskforceMember get(long memberId) {
		return this.records.findById(memberId).orElseThrow();
	}

	List<TaskforceMember> in(String caseNumber, MemberState state) {
		return this.taskforces.membersOf(caseNumber).stream().filter((member) -> member.state() == state).toList();
	}

	/**
	 * The member joins.
	 * @param userId who answered, or null when unknown
	 */
	void accept(long memberId, String userId) {
		this.records.save(get(memberId).accepted(userId, this.clock.instant()));
	}

	void decline(long memberId, Refusal refusal) {
		this.records.save(get(memberId).declined(refusal, this.clock.instant()));
	}

	/**
	 * Whether the user has declared a conflict of interest in the member's taskforce.
	 * @param userId who answers, or null when unknown
	 */
	boolean isConflicted(long memberId, String userId) {
		return userId != null && siblings(memberId).stream()
			.anyMatch((member) -> member.conflictOfInterest() && userId.equals(member.userId()));
	}

	/**
	 * Invites somebody else to the member's seat: the stand-in that the roster names,
	 * else the department. Nobody is asked twice; a member who never answered is marked
	 * so.
	 */
	Optional<TaskforceMember> substitute(long memberId) {
		TaskforceMember member = get(memberId);
		if (member.state() == MemberState.INVITED) {
			member = this.records.save(member.silent(this.clock.instant()));
		}
		return nextSeat(member).map(member::replacedBy).map(this.records::save);
	}

	private Optional<Seat> nextSeat(TaskforceMember member) {
		return standIn(member).or(() -> wholeDepartment(member));
	}

	private Optional<Seat> standIn(TaskforceMember member) {
		Set<String> asked = asked(member).map(TaskforceMember::userId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return Optional.ofNullable(member.userId())
			.flatMap((userId) -> this.roster.substituteFor(userId, asked, this.records::countOpenSeatsOf))
			.map((staff) -> new Seat(staff.userId(), staff.department()));
	}

	private Optional<Seat> wholeDepartment(TaskforceMember member) {
		boolean asked = asked(member)
			.anyMatch((other) -> other.wholeDepartment() && other.department() == member.department());
		return asked ? Optional.empty() : Optional.of(Seat.of(member.department()));
	}

	private Stream<TaskforceMember> asked(TaskforceMember member) {
		return siblings(member.id()).stream().filter((other) -> other.state() != MemberState.PROPOSED);
	}

	private List<TaskforceMember> siblings(long memberId) {
		return this.records.findByTaskforceIdOrderById(get(memberId).taskforceId());
	}

}
