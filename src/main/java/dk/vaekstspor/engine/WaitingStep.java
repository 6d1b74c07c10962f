package dk.vaekstspor.engine;

/**
 * A place in a process at which a case waits by itself.
 *
 * @param waitsFor code of the party that it waits for
 * @param userTask whether somebody takes and completes it
 * @param repeated whether the model asks for several instances of it at once
 */
public record WaitingStep(String id, String waitsFor, boolean userTask, boolean repeated) {

}
