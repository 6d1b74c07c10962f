package dk.vaekstspor.staff;

/**
 * Nobody in the roster has that user id (any more).
 */
public final class StaffMemberUnknown extends RuntimeException {

	StaffMemberUnknown() {
		super("Nobody in the roster has that user id");
	}

}
