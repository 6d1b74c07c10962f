package dk.vaekstspor.taskforceinvitation;

/**
 * What somebody says to an invitation by link.
 */
public enum InvitationAnswer {

	ACCEPT("ja"), DECLINE("nej");

	private final String path;

	InvitationAnswer(String path) {
		this.path = path;
	}

	/** Its part of the web address. */
	public String path() {
		return this.path;
	}

	/** What its tokens are good for. */
	String audience() {
		return "invitation-" + this.path;
	}

}
