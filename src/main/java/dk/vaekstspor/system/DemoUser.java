package dk.vaekstspor.system;

import java.util.List;
import java.util.Set;

import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;

/**
 * A sign-in for trying the program out; its password is its user id.
 *
 * @param department where the user can be asked to join a taskforce, or null
 * @param competences what the user knows there
 */
record DemoUser(String id, String role, List<String> groups, Department department, Set<Competence> competences) {

	static final List<DemoUser> ALL = List.of(
			specialist("sagsbehandler", "Sagsbehandler", Groups.CASEWORKER, Department.ERHV, Competence.STRATEGY_GROWTH,
					Competence.STARTUP),
			new DemoUser("leder", "Leder", List.of(Groups.MANAGER), null, Set.of()),
			specialist("jurist", "Jurist", Groups.LEGAL, Department.JURA, Competence.RULES_GUIDANCE),
			specialist("byg", "Byggesagsbehandler", Department.BYG, Competence.CONSTRUCTION_BUILDING),
			specialist("plan", "Planlægger", Department.PLAN, Competence.RULES_GUIDANCE),
			specialist("miljo", "Miljøsagsbehandler", Department.MILJO, Competence.ENVIRONMENT_WATER),
			specialist("job", "Jobkonsulent", Department.JOB, Competence.RECRUITMENT_LABOUR),
			new DemoUser("admin", "Administrator", List.of(Groups.ADMIN), null, Set.of()));

	private static DemoUser specialist(String id, String role, Department department, Competence... competences) {
		return new DemoUser(id, role, List.of(Groups.department(department)), department, Set.of(competences));
	}

	private static DemoUser specialist(String id, String role, String group, Department department,
			Competence... competences) {
		return new DemoUser(id, role, List.of(group, Groups.department(department)), department, Set.of(competences));
	}

	String email() {
		return this.id + "@vaekstspor.example";
	}

	StaffMember staffMember() {
		return StaffMember.of(this.id, this.role + " (demo)", email(), this.department)
			.knowing(this.competences.toArray(Competence[]::new));
	}

}
