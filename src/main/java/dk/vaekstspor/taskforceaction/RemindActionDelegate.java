package dk.vaekstspor.taskforceaction;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Reminds the department that the deadline is near.
 */
@Component
class RemindActionDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final ActionLetters letters;

	RemindActionDelegate(Correspondence correspondence, ActionLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long actionId = TaskforceActionProcess.ACTION_ID.get(execution);
		this.correspondence.send(this.letters.dueSoon(actionId));
	}

}
