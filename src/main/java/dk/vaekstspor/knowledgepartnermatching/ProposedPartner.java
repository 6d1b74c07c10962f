package dk.vaekstspor.knowledgepartnermatching;

/**
 * A partner as it was when it was proposed, so that the case stays readable when the
 * directory changes.
 *
 * @param score between 0 and 1, higher fits better
 * @param reasons in Danish, one a line
 */
public record ProposedPartner(String partnerId, String name, String town, String offer, double score, String reasons) {

}
