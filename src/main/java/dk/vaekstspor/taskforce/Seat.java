package dk.vaekstspor.taskforce;

import dk.vaekstspor.vocabulary.Department;

/**
 * A place in a taskforce: a user of a department, or with no user the department itself,
 * which then sends whom it likes.
 */
public record Seat(String userId, Department department) {

	static Seat of(Department department) {
		return new Seat(null, department);
	}

	boolean isPerson() {
		return this.userId != null;
	}

}
