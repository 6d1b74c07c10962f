package dk.vaekstspor.companyidentification;

import dk.vaekstspor.vocabulary.Term;

/**
 * What a person makes of a company that the register does not confirm.
 */
enum CompanyDecision implements Term {

	LOOK_UP_AGAIN("Slå op igen"), CONTINUE_UNVERIFIED("Fortsæt som ubekræftet");

	private final String label;

	CompanyDecision(String label) {
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
