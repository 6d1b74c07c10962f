package dk.vaekstspor.vocabulary;

/**
 * The focus sectors of the business strategy, and {@link #OTHER} for every other
 * industry.
 */
public enum Sector implements Term {

	PRODUCTION("PRODUCTION", "Produktion"), IT_BUSINESS_SERVICES("IT_BUSINESS_SERVICES", "It og forretningsservice"),
	DESIGN("DESIGN", "Design"), TRANSPORT("TRANSPORT", "Transport"), CONSTRUCTION("CONSTRUCTION", "Byggeri"),
	HOSPITAL_SUPPLIERS("HOSPITAL_SUPPLIERS", "Leverandører til hospitalssektoren"),
	AGRI_FOOD("AGRI_FOOD", "Landbrug og fødevarer"), OTHER("OTHER", "Øvrige brancher");

	private final String code;

	private final String label;

	Sector(String code, String label) {
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
