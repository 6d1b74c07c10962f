package dk.vaekstspor.vocabulary;

/**
 * What a message to the municipality is, before anybody has looked at it.
 */
public enum MessageKind implements Term {

	COMPANY_CASE("Sag om en virksomhed"), NOT_A_COMPANY_CASE("Ikke en virksomhedssag"),
	OTHER_MUNICIPALITY("Hører til i en anden kommune"), SALES_SPAM("Salg eller spam"), EMPTY("Uden indhold");

	private final String label;

	MessageKind(String label) {
		this.label = label;
	}

	@Override
	public String code() {
		return name();
	}

	@Override
	public String label() {
		return this.label;
	}

}
