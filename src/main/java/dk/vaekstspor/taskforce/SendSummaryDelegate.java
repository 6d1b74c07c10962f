package dk.vaekstspor.taskforce;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Tells the company what came of the taskforce.
 */
@Component
class SendSummaryDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final TaskforceLetters letters;

	SendSummaryDelegate(Correspondence correspondence, TaskforceLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.correspondence.send(this.letters.summary(TaskforceProcess.CASE_NUMBER.get(execution)));
	}

}
