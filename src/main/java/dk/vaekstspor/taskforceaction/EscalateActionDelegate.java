package dk.vaekstspor.taskforceaction;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Tells lead and managers that an action is overdue.
 */
@Component
class EscalateActionDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final ActionLetters letters;

	EscalateActionDelegate(Correspondence correspondence, ActionLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long actionId = TaskforceActionProcess.ACTION_ID.get(execution);
		this.correspondence.send(this.letters.overdue(actionId));
	}

}
