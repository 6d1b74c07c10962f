package dk.vaekstspor.casefile;

import dk.vaekstspor.vocabulary.Term;

/**
 * How far a case has come.
 */
public enum CaseStatus implements Term {

	RECEIVED("Modtaget"), ASSESSED("Vurderet"), IN_PROGRESS("I gang"), FOLLOW_UP("Opfølgning"), CLOSED("Afsluttet");

	private final String label;

	CaseStatus(String label) {
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
