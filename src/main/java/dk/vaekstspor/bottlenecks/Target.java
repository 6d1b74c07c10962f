package dk.vaekstspor.bottlenecks;

/**
 * How fast a step should be.
 *
 * @param setting name of the deadline setting
 * @param workingDays its value in Danish working days
 */
public record Target(String setting, int workingDays) {

}
