package dk.vaekstspor.introduction;

/**
 * A partner as it was when it was proposed, so that the case stays readable when the
 * directory changes.
 *
 * @param score between 0 and 1, higher fits better; 0 when added by hand
 * @param reasons in Danish, one a line
 * @param byHand whether a caseworker added it to the proposals
 */
public record ProposedPartner(String partnerId, String name, String town, String offer, double score, String reasons,
		boolean byHand) {

	/** A partner that the system proposes. */
	public static ProposedPartner proposed(String partnerId, String name, String town, String offer, double score,
			String reasons) {
		return new ProposedPartner(partnerId, name, town, offer, score, reasons, false);
	}

	/** A partner that a caseworker found in the directory. */
	public static ProposedPartner byHand(String partnerId, String name, String town, String offer) {
		return new ProposedPartner(partnerId, name, town, offer, 0, "Valgt af sagsbehandleren", true);
	}

}
