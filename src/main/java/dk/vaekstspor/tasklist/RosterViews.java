package dk.vaekstspor.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.company.Companies;
import dk.vaekstspor.conflictofinterest.ConflictOfInterest;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.staff.OpenSeats;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.tasklist.RosterMemberView.ConflictView;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.stereotype.Component;

/**
 * Gathers what a manager wants to know about each colleague.
 */
@Component
class RosterViews {

	private final Roster roster;

	private final OpenSeats openSeats;

	private final ConflictsOfInterest conflicts;

	private final Companies companies;

	private final IdentityService identities;

	RosterViews(Roster roster, OpenSeats openSeats, ConflictsOfInterest conflicts, Companies companies,
			IdentityService identities) {
		this.roster = roster;
		this.openSeats = openSeats;
		this.conflicts = conflicts;
		this.companies = companies;
		this.identities = identities;
	}

	List<RosterMemberView> all() {
		List<StaffMember> members = this.roster.all();
		Set<String> signIns = signIns(members);
		Map<String, Integer> open = this.openSeats.byUser();
		return members.stream()
			.map((member) -> RosterMemberView.of(member, signIns.contains(member.userId()),
					open.getOrDefault(member.userId(), 0), conflictsOf(member)))
			.toList();
	}

	private Set<String> signIns(List<StaffMember> members) {
		String[] userIds = members.stream().map(StaffMember::userId).toArray(String[]::new);
		return (userIds.length == 0) ? Set.of()
				: this.identities.createUserQuery()
					.userIdIn(userIds)
					.list()
					.stream()
					.map(User::getId)
					.collect(Collectors.toSet());
	}

	private List<ConflictView> conflictsOf(StaffMember member) {
		return this.conflicts.of(member.userId()).stream().map(this::view).toList();
	}

	private ConflictView view(ConflictOfInterest conflict) {
		return new ConflictView(conflict.id(), this.companies.get(conflict.companyId()).name(), conflict.reason(),
				DanishTimes.of(conflict.declaredAt()));
	}

}
