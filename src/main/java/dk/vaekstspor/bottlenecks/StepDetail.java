package dk.vaekstspor.bottlenecks;

import java.util.List;

/**
 * All about one step in a period.
 *
 * @param report of the whole process
 * @param calendarHours how long the step's passages took, in bins
 * @param workingHours the same in working time
 * @param split who held them how long
 * @param oldestOpen those open the longest, the oldest first
 * @param whatIf null when the step has no target, or too few instances ended
 */
public record StepDetail(BottleneckReport report, StepFigures figures, List<DurationBin> calendarHours,
		List<DurationBin> workingHours, HolderSplit split, List<OpenPassage> oldestOpen, WhatIf whatIf) {
}
