package dk.vaekstspor.staff;

/**
 * Somebody who is in an open taskforce was to be removed.
 */
public final class StaffMemberNeeded extends RuntimeException {

	private final int openTaskforces;

	StaffMemberNeeded(int openTaskforces) {
		super("The colleague is in " + openTaskforces + " open taskforces");
		this.openTaskforces = openTaskforces;
	}

	public int openTaskforces() {
		return this.openTaskforces;
	}

}
