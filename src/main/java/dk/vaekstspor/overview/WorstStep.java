package dk.vaekstspor.overview;

import dk.vaekstspor.bottlenecks.StepFigures;

/**
 * A step that costs its cases much time beyond its deadline.
 *
 * @param figures of the same period, with open work
 * @param delayHours working hours beyond the deadline that fell into the period, of all
 * passages
 * @param delayHoursAWeekAgo the same as it was told a week ago
 */
public record WorstStep(String processKey, String processName, StepFigures figures, double delayHours,
		double delayHoursAWeekAgo) {
}
