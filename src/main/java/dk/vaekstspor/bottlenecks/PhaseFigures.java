package dk.vaekstspor.bottlenecks;

/**
 * How long a phase of a step took, by two clocks.
 *
 * @param calendarHours every hour counts
 * @param workingHours only 8 to 16 on Danish working days counts
 */
public record PhaseFigures(Quantiles calendarHours, Quantiles workingHours) {

}
