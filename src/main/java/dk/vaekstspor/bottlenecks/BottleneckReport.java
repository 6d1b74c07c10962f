package dk.vaekstspor.bottlenecks;

import java.time.Instant;
import java.util.List;

/**
 * Where the cases of a process wait, the steps with the largest share of all time first.
 *
 * @param asOf the moment that everything is told as of: the end of the period, or now if
 * the period has not ended
 */
public record BottleneckReport(BottleneckQuery query, String processName, Instant asOf, Precision precision,
		CaseCounts cases, List<StepFigures> steps) {

}
