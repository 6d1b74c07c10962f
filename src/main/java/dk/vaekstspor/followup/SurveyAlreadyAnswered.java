package dk.vaekstspor.followup;

/**
 * A survey has been answered before; its first answer stands.
 */
public final class SurveyAlreadyAnswered extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
