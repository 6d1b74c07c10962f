package dk.vaekstspor.followup;

/**
 * A link to a survey is older than it may be.
 */
public final class SurveyLinkExpired extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
