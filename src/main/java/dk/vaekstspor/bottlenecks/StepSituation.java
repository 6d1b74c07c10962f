package dk.vaekstspor.bottlenecks;

/**
 * How it stands with a step now, and how it went lately.
 *
 * @param step what the model says of it
 * @param figures of the last {@value StepSituations#DAYS} days, open work included
 * @param late how many of the open ones are past their due date
 * @param arrivals how many came in the last seven days
 * @param completions how many were completed in the last seven days
 */
public record StepSituation(String processKey, ModelledStep step, StepFigures figures, long late, long arrivals,
		long completions) {

}
