package dk.vaekstspor.partner;

import java.util.Locale;

import dk.vaekstspor.vocabulary.Term;

/**
 * Whether a partner can be proposed.
 */
public enum PartnerStatus implements Term {

	ACTIVE("Aktiv"), PAUSED("På pause"), REMOVED("Fjernet");

	private final String label;

	PartnerStatus(String label) {
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
