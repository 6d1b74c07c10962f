package dk.vaekstspor.engine;

/**
 * How an event takes a case on from a step that it then leaves.
 *
 * @param step id of the step's element
 * @param awaited whether the step waited for just this: true behind an event gateway,
 * false at the edge of a step
 */
public record StepExit(String step, boolean awaited) {

}
