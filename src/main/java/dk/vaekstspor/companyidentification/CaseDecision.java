package dk.vaekstspor.companyidentification;

import dk.vaekstspor.vocabulary.Term;

/**
 * Whether an enquiry is about something that the municipality already works on.
 */
enum CaseDecision implements Term {

	ADD_TO_OPEN("Tilknyt åben sag"), NEW_CASE("Ny sag");

	private final String label;

	CaseDecision(String label) {
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
