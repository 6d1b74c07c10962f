package dk.vaekstspor.casefile;

import dk.vaekstspor.vocabulary.Term;

/**
 * How soon a case must be looked at.
 */
public enum Priority implements Term {

	HIGH("Høj"), NORMAL("Almindelig");

	private final String label;

	Priority(String label) {
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
