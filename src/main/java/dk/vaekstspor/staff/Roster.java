package dk.vaekstspor.staff;

import java.util.List;
import java.util.Optional;

import dk.vaekstspor.vocabulary.Department;

import org.springframework.context.ApplicationEventPublisher;
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

	private final ApplicationEventPublisher events;

	Roster(StaffMemberRepository members, JdbcAggregateOperations aggregates, ApplicationEventPublisher events) {
		this.members = members;
		this.aggregates = aggregates;
		this.events = events;
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

	/**
	 * Adds a colleague, or replaces what was known about the one with that user id.
	 * @param member without a version, or with the one that the change was based on
	 * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else
	 * was faster
	 */
	public StaffMember save(StaffMember member) {
		StaffMember saved = store(member);
		this.events.publishEvent(new RosterChanged(saved.userId()));
		return saved;
	}

	private StaffMember store(StaffMember member) {
		Optional<StaffMember> known = find(member.userId());
		if (known.isEmpty()) {
			return this.aggregates.insert(member.at(null));
		}
		return this.aggregates.update((member.version() != null) ? member : member.at(known.get().version()));
	}

	public void remove(String userId) {
		this.members.deleteById(userId);
		this.events.publishEvent(new RosterChanged(userId));
	}

}
