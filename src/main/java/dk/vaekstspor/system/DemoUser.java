package dk.vaekstspor.system;

import java.util.List;
import java.util.Set;

import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Department;

/**
 * A sign-in for trying the program out; its password is its user id.
 *
 * @param department where the user can be asked to join a taskforce, or null
 * @param competences what the user knows there
 */
record DemoUser(String id, String role, List<String> groups, Department department, Set<String> competences) {

	static final List<DemoUser> ALL = List.of(
			specialist("sagsbehandler", "Sagsbehandler", Groups.CASEWORKER, Department.ERHV, "virksomhedsservice",
					"etablering"),
			new DemoUser("leder", "Leder", List.of(Groups.MANAGER), null, Set.of()),
			specialist("jurist", "Jurist", Groups.LEGAL, Department.JURA, "statsstøtte", "databeskyttelse"),
			specialist("byg", "Byggesagsbehandler", Department.BYG, "byggetilladelse", "ibrugtagning"),
			specialist("plan", "Planlægger", Department.PLAN, "lokalplan", "kommuneplan"),
			specialist("miljo", "Miljøsagsbehandler", Department.MILJO, "miljøgodkendelse", "affald"),
			specialist("job", "Jobkonsulent", Department.JOB, "rekruttering", "opkvalificering"),
			new DemoUser("admin", "Administrator", List.of(Groups.ADMIN), null, Set.of()));

	private static DemoUser specialist(String id, String role, Department department, String... competences) {
		return new DemoUser(id, role, List.of(Groups.department(department)), department, Set.of(competences));
	}

	private static DemoUser specialist(String id, String role, String group, Department department,
			String... competences) {
		return new DemoUser(id, role, List.of(group, Groups.department(department)), department, Set.of(competences));
	}

	String email() {
		return this.id + "@vaekstspor.example";
	}

	StaffMember staffMember() {
		return new StaffMember(this.id, this.role + " (demo)", email(), this.department, this.competences, null, false);
	}

}
