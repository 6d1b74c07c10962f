package dk.vaekstspor.taskforce;

import org.camunda.bpm.engine.delegate.BpmnError;

/**
 * Nobody is left to take the seat; the BPMN error {@code noSubstitute}.
 */
final class NoSubstitute extends BpmnError {

	NoSubstitute() {
		super(TaskforceProcess.NO_SUBSTITUTE);
	}

}
