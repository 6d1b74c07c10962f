package dk.vaekstspor.system;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.vocabulary.Department;

/**
 * The groups that the engine knows the roles by, with their Danish names.
 */
final class Roles {

	private Roles() {
	}

	/** The name of each group by its id. */
	static Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put(Groups.CASEWORKER, "Sagsbehandlere");
		names.put(Groups.LEGAL, "Jurister");
		names.put(Groups.MANAGER, "Ledere");
		names.put(Groups.ADMIN, "Administratorer");
		for (Department department : Department.values()) {
			names.put(Groups.department(department), department.label());
		}
		return names;
	}

	/** The group ids of all departments. */
	static Stream<String> departments() {
		return Arrays.stream(Department.values()).map(Groups::department);
	}

}
