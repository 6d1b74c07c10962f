package dk.vaekstspor.vocabulary;

/**
 * How an enquiry reached the municipality.
 */
public enum Channel implements Term {

	PHONE("phone", "Telefon"), EMAIL("email", "E-mail"), VISIT("visit", "Besøg"), EVENT("event", "Arrangement"),
	WEB("web", "Kontaktformular"), OUTREACH("outreach", "Opsøgende kontakt"),
	REFERRAL("referral", "Henvist fra anden aktør");

	private final String code;

	private final String label;

	Channel(String code, String label) {
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

	/**
	 * Whether the company came to the municipality by itself, and so expects an answer.
	 */
	public boolean isFromCompany() {
		return this != OUTREACH && this != REFERRAL;
	}

}
