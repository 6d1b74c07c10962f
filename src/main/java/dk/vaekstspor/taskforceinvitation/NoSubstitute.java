package dk.vaekstspor.taskforceinvitation;

import org.camunda.bpm.engine.delegate.BpmnError;

/**
 * Nobody is left to take the seat; the BPMN error {@code noSubstitute}.
 */
final class NoSubstitute extends BpmnError {

	NoSubstitute() {
		super(TaskforceInvitationProcess.NO_SUBSTITUTE);
	}

}
