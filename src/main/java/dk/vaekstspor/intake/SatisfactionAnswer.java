package dk.vaekstspor.intake;

/**
 * The answers that a company can choose from, best first as people read them.
 */
enum SatisfactionAnswer {

	VERY_SATISFIED(5, "Meget tilfreds"), SATISFIED(4, "Tilfreds"), NEITHER(3, "Hverken tilfreds eller utilfreds"),
	DISSATISFIED(2, "Utilfreds"), VERY_DISSATISFIED(1, "Meget utilfreds");

	private final int value;

	private final String label;

	SatisfactionAnswer(int value, String label) {
		this.value = value;
		this.label = label;
	}

	public int getValue() {
		return this.value;
	}

	public String getLabel() {
		return this.label;
	}

}
