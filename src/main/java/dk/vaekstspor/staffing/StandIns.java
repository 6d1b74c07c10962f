package dk.vaekstspor.staffing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceMembers;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who can take the place of a member of a taskforce.
 */
@Component
@Transactional
public class StandIns {

	private final TaskforceFiles taskforces;

	private final TaskforceMembers members;

	private final Situations situations;

	private final Shortfalls shortfalls;

	StandIns(TaskforceFiles taskforces, TaskforceMembers members, Situations situations, Shortfalls shortfalls) {
		this.taskforces = taskforces;
		this.members = members;
		this.situations = situations;
		this.shortfalls = shortfalls;
	}

	/**
	 * Invites somebody else to the member's seat: whoever was named when the member left,
	 * else the stand-in. Empty when nobody is left.
	 */
	public Optional<TaskforceMember> inviteFor(long memberId) {
		TaskforceMember member = this.members.vacate(memberId);
		return this.members.inviteSuccessor(member)
			.or(() -> find(member).map((seat) -> this.members.inviteInstead(member, seat)));
	}

	/**
	 * The named substitute, else the best colleague who covers the same, else the whole
	 * department, else the department that stands in for it; never anybody who was asked
	 * already, is conflicted, away or fully busy. Empty when nobody is left.
	 */
	Optional<Seat> find(TaskforceMember member) {
		String caseNumber = this.taskforces.of(member).caseNumber();
		Situation situation = this.situations.of(caseNumber);
		List<TaskforceMember> asked = this.taskforces.membersOf(caseNumber)
			.stream()
			.filter((other) -> other.state() != MemberState.PROPOSED)
			.toList();
		return person(member, caseNumber, situation, asked).map(StandIns::seat)
			.or(() -> department(member.department(), asked))
			.or(() -> this.shortfalls.substitutes(member.department(), situation)
				.flatMap((department) -> department(department, asked).stream())
				.findFirst());
	}

	private Optional<StaffMember> person(TaskforceMember member, String caseNumber, Situation situation,
			List<TaskforceMember> asked) {
		Set<String> users = asked.stream()
			.map(TaskforceMember::userId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Predicate<Availability> mayBeAsked = (one) -> one.isAvailable() && !users.contains(one.person().userId());
		Optional<StaffMember> leaver = Optional.ofNullable(member.userId())
			.flatMap(situation::find)
			.map(Availability::person);
		return leaver.map(StaffMember::substituteUserId)
			.flatMap(situation::find)
			.filter(mayBeAsked)
			.or(() -> leaver.flatMap((person) -> colleague(lost(person, caseNumber), situation, mayBeAsked)))
			.map(Availability::person);
	}

	private static Optional<Availability> colleague(List<Term> lost, Situation situation,
			Predicate<Availability> mayBeAsked) {
		return situation.people()
			.stream()
			.filter(mayBeAsked)
			.filter((one) -> lost.stream().allMatch(one.person()::covers))
			.min(Comparator.comparing((Availability one) -> !situation.isAcquainted(one.person().userId()))
				.thenComparing(Availability::load)
				.thenComparing((one) -> one.person().userId()));
	}

	/** What the taskforce loses with the person; the department when it is nothing. */
	private List<Term> lost(StaffMember person, String caseNumber) {
		List<Term> lost = this.taskforces.competencesOf(caseNumber)
			.stream()
			.map((competence) -> competence.required().term())
			.filter(person::covers)
			.toList();
		return lost.isEmpty() ? List.of(person.department()) : lost;
	}

	private static Optional<Seat> department(Department department, List<TaskforceMember> asked) {
		Stream<TaskforceMember> same = asked.stream()
			.filter((other) -> other.wholeDepartment() && other.department() == department);
		return same.findAny().isPresent() ? Optional.empty() : Optional.of(Seat.of(department));
	}

	private static Seat seat(StaffMember person) {
		return new Seat(person.userId(), person.department());
	}

}
