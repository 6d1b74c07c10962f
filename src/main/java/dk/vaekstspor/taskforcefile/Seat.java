package dk.vaekstspor.taskforcefile;

import dk.vaekstspor.vocabulary.Department;

/**
 * A place in a taskforce: a user of a department, or with no user the department itself,
 * which then sends whom it likes.
 */
public record Seat(String userId, Department department) {

	/** A seat for whomever the department sends. */
	public static Seat of(Department department) {
		return new Seat(null, department);
	}

	/** Whether a person is named. */
	public boolean isPerson() {
		return this.userId != null;
	}

}
