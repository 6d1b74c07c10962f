package dk.vaekstspor.engine;

import dk.vaekstspor.vocabulary.Department;

/**
 * The engine's group ids, one per role.
 */
public final class Groups {

	public static final String CASEWORKER = "caseworker";

	public static final String LEGAL = "legal";

	public static final String MANAGER = "manager";

	public static final String ADMIN = "camunda-admin";

	private Groups() {
	}

	/**
	 * The group of the specialists of a department, for example {@code department-BYG}.
	 */
	public static String department(Department department) {
		return "department-" + department.code();
	}

}
