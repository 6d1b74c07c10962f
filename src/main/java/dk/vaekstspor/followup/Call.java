package dk.vaekstspor.followup;

import java.time.Instant;

/**
 * What a caseworker heard when calling the company.
 *
 * @param satisfaction 1 (very dissatisfied) to 5 (very satisfied), or null if not asked
 * @param promisesKept whether the municipality kept its promises, or null if not asked
 * @param newNeeds the company's new needs, or null if it has none
 */
record Call(Instant calledAt, boolean reached, Integer satisfaction, Boolean promisesKept, String newNeeds,
		String note) {

	/** Whether somebody must make up for something. */
	boolean isDissatisfied() {
		return (this.satisfaction != null && this.satisfaction <= SurveyAnswer.DISSATISFIED)
				|| Boolean.FALSE.equals(this.promisesKept);
	}

	boolean hasNewNeeds() {
		return this.newNeeds != null;
	}

}
