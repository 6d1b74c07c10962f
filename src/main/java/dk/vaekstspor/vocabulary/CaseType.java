package dk.vaekstspor.vocabulary;

/**
 * Which of the strategy's three promises a case serves.
 */
public enum CaseType implements Term {

	ATTRACT("attract", "Tiltrække"), RETAIN("retain", "Fastholde"), DEVELOP("develop", "Udvikle");

	private final String code;

	private final String label;

	CaseType(String code, String label) {
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
