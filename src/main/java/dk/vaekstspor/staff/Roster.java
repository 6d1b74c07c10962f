package dk.vaekstspor.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import dk.vaekstspor.vocabulary.Department;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All colleagues who can be asked to join a taskforce, and who can take whose place.
 */
@Component
@Transactional
public class Roster {

	private final StaffMemberRepository members;

	private final JdbcAggregateOperations aggregates;

	Roster(StaffMemberRepository members, JdbcAggregateOperations aggregates) {
		this.members = members;
		this.aggregates = aggregates;
	}

	/** The colleagues of a department by name, the absent ones included. */
	@Transactional(readOnly = true)
	public List<StaffMember> of(Department department) {
		return this.members.findByDepartmentOrderByName(department);
	}

	@Transactional(readOnly = true)
	public Optional<StaffMember> find(String userId) {
		return this.members.findByUserId(userId);
	}

	/** All colleagues by name, the absent ones included. */
	@Transactional(readOnly = true)
	public List<StaffMember> all() {
		return this.members.findAllByOrderByName();
	}

	/** Adds a colleague, or replaces what was known about the one with that user id. */
	public StaffMember save(StaffMember member) {
		return this.members.existsById(member.userId()) ? this.aggregates.update(member)
				: this.aggregates.insert(member);
	}

	public void remove(String userId) {
		this.members.deleteById(userId);
	}

	/** Who steps in when everybody has the same load. */
	@Transactional(readOnly = true)
	public Optional<StaffMember> substituteFor(String userId, Set<String> exceptUserIds) {
		return substituteFor(userId, exceptUserIds, (candidate) -> 0);
	}

	/**
	 * Who steps in for a colleague: the named substitute, else the present colleague of
	 * the same department with the least load; never the colleague or one of the
	 * excepted.
	 * @param exceptUserIds those who have been asked already
	 * @param load how many tasks a user id has on hand
	 */
	@Transactional(readOnly = true)
	public Optional<StaffMember> substituteFor(String userId, Set<String> exceptUserIds, ToIntFunction<String> load) {
		return find(userId)
			.flatMap((member) -> named(member).filter((other) -> mayBeAsked(other, member, exceptUserIds))
				.or(() -> leastLoaded(member, exceptUserIds, load)));
	}

	private Optional<StaffMember> named(StaffMember member) {
		return Optional.ofNullable(member.substituteUserId()).flatMap(this::find);
	}

	private Optional<StaffMember> leastLoaded(StaffMember member, Set<String> exceptUserIds,
			ToIntFunction<String> load) {
		return of(member.department()).stream()
			.filter((other) -> mayBeAsked(other, member, exceptUserIds))
			.min(Comparator.comparingInt((other) -> load.applyAsInt(other.userId())));
	}

	private static boolean mayBeAsked(StaffMember other, StaffMember member, Set<String> exceptUserIds) {
		return other.isPresent() && !other.userId().equals(member.userId()) && !exceptUserIds.contains(other.userId());
	}

}
