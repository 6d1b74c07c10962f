package dk.vaekstspor.vocabulary;

/**
 * What makes a case special and must be seen at once.
 */
public enum Flag implements Term {

	CONFIDENTIAL("confidential", "fortrolig"), URGENT("urgent", "haster"),
	STATE_AID("state_aid", "statsstøtte-/§14-problem"), PERSONAL_DATA("personal_data", "personoplysninger"),
	UNVERIFIED("unverified", "ubekræftet oplysning");

	private final String code;

	private final String label;

	Flag(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return this.label;
	}

}
