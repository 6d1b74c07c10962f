package dk.vaekstspor.taskforce;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Tells the managers that the taskforce is not put together in time.
 */
@Component
class EscalateCompositionDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final TaskforceLetters letters;

	EscalateCompositionDelegate(Correspondence correspondence, TaskforceLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.correspondence.send(this.letters.compositionOverdue(TaskforceProcess.CASE_NUMBER.get(execution)));
	}

}
