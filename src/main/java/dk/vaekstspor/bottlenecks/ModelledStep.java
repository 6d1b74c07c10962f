package dk.vaekstspor.bottlenecks;

/**
 * A step of a process, as its model says.
 *
 * @param step id of the element
 * @param waitsFor code of the party that the case waits for there
 * @param target name of the deadline setting that is the step's target, or null
 */
public record ModelledStep(String step, String name, String waitsFor, String target) {

}
