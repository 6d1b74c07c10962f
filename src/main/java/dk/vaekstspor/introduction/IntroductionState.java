package dk.vaekstspor.introduction;

/**
 * How far the introduction of one knowledge partner has come.
 */
public enum IntroductionState {

	PROPOSED("Foreslået"), CHOSEN("Valgt"), CONSENTED("Samtykke givet"), REFUSED("Samtykke afvist"),
	INTRODUCED("Introduceret"), ACCEPTED("Sagt ja"), DECLINED("Sagt nej"), SILENT("Ikke svaret i tide");

	private final String label;

	IntroductionState(String label) {
		this.label = label;
	}

	/** The Danish label that people see. */
	public String label() {
		return this.label;
	}

	/** Whether the partner, or the company about it, has been asked already. */
	public boolean isAsked() {
		return compareTo(CHOSEN) >= 0;
	}

}
