package dk.vaekstspor.followup;

/**
 * A link to a survey was not made by us, or is damaged.
 */
public final class SurveyLinkInvalid extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
