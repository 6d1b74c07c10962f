package dk.vaekstspor.overview;

import dk.vaekstspor.bottlenecks.ModelledProcess;

/**
 * A process and the deadlines of its steps.
 */
record WatchedProcess(ModelledProcess model, StepDeadlines deadlines) {
}
