package dk.vaekstspor.casefile;

import dk.vaekstspor.vocabulary.Term;

/**
 * Which way a journalised document or note went (Offentlighedsloven § 15).
 */
public enum Direction implements Term {

	IN("Ind"), OUT("Ud"), INTERNAL("Intern");

	private final String label;

	Direction(String label) {
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
