package dk.vaekstspor.staff;

import java.util.Set;

import dk.vaekstspor.vocabulary.Department;

import org.springframework.data.annotation.Id;

/**
 * A colleague who can sit in a taskforce.
 *
 * @param userId the name that the colleague signs in with
 * @param email where invitations go, or null
 * @param competences what the colleague knows, in the municipality's own words
 * @param substituteUserId the colleague who steps in, or null
 * @param absent whether the colleague can not be asked now
 */
public record StaffMember(@Id String userId, String name, String email, Department department, Set<String> competences,
		String substituteUserId, boolean absent) {

	boolean isPresent() {
		return !this.absent;
	}

}
