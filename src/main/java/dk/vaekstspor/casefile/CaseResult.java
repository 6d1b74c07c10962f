package dk.vaekstspor.casefile;

import dk.vaekstspor.vocabulary.Term;

/**
 * What a closed case came to.
 */
public enum CaseResult implements Term {

	ANSWERED("Besvaret"), FORWARDED("Videresendt"), ADDED_TO_OTHER_CASE("Tilknyttet åben sag"), RESOLVED("Løst"),
	PARTLY_RESOLVED("Delvist løst"), NOT_RESOLVED("Ikke løst"), WITHDRAWN("Trukket tilbage");

	private final String label;

	CaseResult(String label) {
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
