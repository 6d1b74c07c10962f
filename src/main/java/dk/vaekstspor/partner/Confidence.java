package dk.vaekstspor.partner;

import java.util.Locale;

import dk.vaekstspor.vocabulary.Term;

/**
 * How sure the directory is of a row; re-check the rows that are not HIGH.
 */
public enum Confidence implements Term {

	HIGH("Bekræftet"), MEDIUM("Bør bekræftes"), LOW("Skal bekræftes");

	private final String label;

	Confidence(String label) {
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
