package dk.vaekstspor.followup;

import java.time.Instant;

/**
 * A company's answer to the survey of one follow-up.
 *
 * @param satisfaction 1 (very dissatisfied) to 5 (very satisfied)
 * @param comment the company's own words, may be empty
 */
record SurveyAnswer(long followUpId, Instant answeredAt, int satisfaction, String comment) {

	/** The highest satisfaction that still calls for a caseworker. */
	static final int DISSATISFIED = 2;

	boolean isDissatisfied() {
		return this.satisfaction <= DISSATISFIED;
	}

}
