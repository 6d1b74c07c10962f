package dk.vaekstspor.companyengagement;

import dk.vaekstspor.vocabulary.Term;

/**
 * What the legal adviser says about a wish for money, rent or a better price
 * (Erhvervsfremmeloven § 14).
 */
enum StateAidOutcome implements Term {

	MAY_CONTINUE("Sagen kan fortsætte"), MUST_DECLINE("Ønsket skal afvises");

	private final String label;

	StateAidOutcome(String label) {
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
