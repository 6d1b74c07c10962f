package dk.vaekstspor.staffing;

/**
 * Why somebody cannot be asked to join a taskforce now.
 */
public enum Obstacle {

	/** May not take part in this company's cases (Forvaltningsloven § 3). */
	CONFLICTED("inhabil", "er inhabile"),

	/** Away on every working day until the deadline. */
	ABSENT("fraværende", "er fraværende"),

	/** Has not one hour left until the deadline. */
	BUSY("ingen ledig tid", "har ingen ledig tid");

	private final String label;

	private final String ofSeveral;

	Obstacle(String label, String ofSeveral) {
		this.label = label;
		this.ofSeveral = ofSeveral;
	}

	/** The Danish label that people see. */
	public String label() {
		return this.label;
	}

	/** What is said of several people, for example "er fraværende". */
	String ofSeveral() {
		return this.ofSeveral;
	}

}
