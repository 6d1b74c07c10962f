package dk.vaekstspor.taskforceaction;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Tells the lead that an action cannot be done.
 */
@Component
class ReportImpossibleActionDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final ActionLetters letters;

	ReportImpossibleActionDelegate(Correspondence correspondence, ActionLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long actionId = TaskforceActionProcess.ACTION_ID.get(execution);
		this.correspondence.send(this.letters.notPossible(actionId));
	}

}
