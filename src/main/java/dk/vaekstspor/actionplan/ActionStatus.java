package dk.vaekstspor.actionplan;

/**
 * How far an action has come.
 */
public enum ActionStatus {

	OPEN("I gang"), WAITING("Venter på virksomheden"), DONE("Udført"), NOT_POSSIBLE("Kan ikke udføres");

	private final String label;

	ActionStatus(String label) {
		this.label = label;
	}

	/** The Danish label that people see. */
	public String label() {
		return this.label;
	}

}
