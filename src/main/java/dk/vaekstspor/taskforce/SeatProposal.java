package dk.vaekstspor.taskforce;

import java.util.Comparator;
import java.util.Optional;

import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Department;

import org.springframework.stereotype.Component;

/**
 * Proposes whom a department should send: of those at work the one in the fewest open
 * taskforces, and where the roster names nobody the department itself.
 */
@Component
class SeatProposal {

	private final Roster roster;

	private final TaskforceMemberRecords members;

	SeatProposal(Roster roster, TaskforceMemberRecords members) {
		this.roster = roster;
		this.members = members;
	}

	/** Whom the department should send; the lead also sits for its own department. */
	Seat seatFor(Department department, Seat lead) {
		return (lead.isPerson() && lead.department() == department) ? lead : seatFor(department);
	}

	private Seat seatFor(Department department) {
		return leastLoaded(department).map((staff) -> new Seat(staff.userId(), department))
			.orElseGet(() -> Seat.of(department));
	}

	/**
	 * The case owner, and for a case without one somebody from the business department.
	 */
	Seat lead(String caseOwner) {
		return Optional.ofNullable(caseOwner)
			.map((owner) -> new Seat(owner, departmentOf(owner)))
			.orElseGet(() -> seatFor(Department.ERHV));
	}

	/** The department that the roster knows for the user; a case owner is in business. */
	Department departmentOf(String userId) {
		return this.roster.find(userId).map(StaffMember::department).orElse(Department.ERHV);
	}

	int load(String userId) {
		return this.members.countOpenSeatsOf(userId);
	}

	private Optional<StaffMember> leastLoaded(Department department) {
		return this.roster.of(department)
			.stream()
			.filter((staff) -> !staff.absent())
			.min(Comparator.<StaffMember>comparingInt((staff) -> load(staff.userId()))
				.thenComparing(StaffMember::userId));
	}

}
