package dk.vaekstspor.partner;

/**
 * No partner in the directory has that id (any more).
 */
public final class PartnerUnknown extends RuntimeException {

	PartnerUnknown() {
		super("No partner in the directory has that id");
	}

}
