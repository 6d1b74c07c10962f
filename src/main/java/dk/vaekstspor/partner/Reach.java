package dk.vaekstspor.partner;

import java.util.Locale;

import dk.vaekstspor.vocabulary.Term;

/**
 * How far from Herning a partner serves companies.
 */
public enum Reach implements Term {

	LOCAL("Lokalt"), REGIONAL("Regionalt"), NATIONAL("Nationalt");

	private final String label;

	Reach(String label) {
		this.label = label;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String label() {
		return this.label;
	}

}
