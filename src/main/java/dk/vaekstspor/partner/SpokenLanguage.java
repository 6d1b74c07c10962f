package dk.vaekstspor.partner;

import java.util.Locale;

import dk.vaekstspor.vocabulary.Term;

/**
 * A language that a partner helps companies in.
 */
public enum SpokenLanguage implements Term {

	DA("Dansk"), EN("Engelsk"), DE("Tysk");

	private final String label;

	SpokenLanguage(String label) {
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
