package dk.vaekstspor.taskforce;

import dk.vaekstspor.vocabulary.Department;

/**
 * A department that a case needs, with the reason in Danish.
 */
public record RequiredDepartment(Department department, String reason) {

	/** The same department with both reasons. */
	RequiredDepartment and(RequiredDepartment other) {
		return this.reason.contains(other.reason) ? this
				: new RequiredDepartment(this.department, this.reason + " " + other.reason);
	}

}
