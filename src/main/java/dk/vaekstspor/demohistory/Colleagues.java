package dk.vaekstspor.demohistory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.staff.Roster;
import org.camunda.bpm.engine.IdentityService;

/**
 * Who works at the town hall: the demo sign-ins, and the made-up colleagues of the
 * roster.
 */
@DemoPart
class Colleagues {

	/** Two of the roster share the cases with the demo's caseworker. */
	private static final List<String> CASEWORKERS = List.of("sagsbehandler", "erna.erhverv", "egon.ejerskifte");

	private final IdentityService identities;

	private final Roster roster;

	private final Map<String, List<String>> byGroup = new TreeMap<>();

	Colleagues(IdentityService identities, Roster roster) {
		this.identities = identities;
		this.roster = roster;
	}

	/** Takes up who is on the roster. */
	void gather() {
		this.byGroup.put(Groups.CASEWORKER, CASEWORKERS);
		this.byGroup.put(Groups.MANAGER, List.of("leder"));
		this.byGroup.put(Groups.LEGAL, List.of("jurist"));
		this.roster.all()
			.forEach((member) -> this.byGroup
				.computeIfAbsent(Groups.department(member.department()), (group) -> new ArrayList<>())
				.add(member.userId()));
	}

	String caseworker(Chance chance) {
		return chance.oneOf(CASEWORKERS);
	}

	/** Somebody of the groups; a manager where a department has nobody. */
	String oneOf(List<String> groups, Chance chance) {
		List<String> people = groups.stream()
			.flatMap((group) -> this.byGroup.getOrDefault(group, List.of()).stream())
			.toList();
		return chance.oneOf(people.isEmpty() ? this.byGroup.get(Groups.MANAGER) : people);
	}

	/** Does the work signed in as that person. */
	void as(String userId, Runnable work) {
		this.identities.setAuthentication(userId, groups(userId));
		try {
			work.run();
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

	private List<String> groups(String userId) {
		return this.byGroup.entrySet()
			.stream()
			.filter((group) -> group.getValue().contains(userId))
			.map(Map.Entry::getKey)
			.toList();
	}

}
