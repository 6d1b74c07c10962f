package dk.vaekstspor.introduction;

import dk.vaekstspor.vocabulary.Term;

/**
 * What an accepted introduction came to.
 */
public enum MatchResult implements Term {

	COLLABORATION("Samarbejde"), GUIDANCE("Vejledning"), NO_RESULT("Intet resultat");

	private final String label;

	MatchResult(String label) {
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
