package dk.vaekstspor.taskforcefile;

/**
 * How far the asking of one member has come.
 */
public enum MemberState {

	PROPOSED("Foreslået"), INVITED("Inviteret"), ACCEPTED("Deltager"), DECLINED("Sagt nej"),
	NO_ANSWER("Ikke svaret i tide"), LEFT("Udtrådt");

	private final String label;

	MemberState(String label) {
		this.label = label;
	}

	/** The Danish label that people see. */
	public String label() {
		return this.label;
	}

}
