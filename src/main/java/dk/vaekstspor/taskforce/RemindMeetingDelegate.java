package dk.vaekstspor.taskforce;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Reminds the lead that the meeting has not been held.
 */
@Component
class RemindMeetingDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final TaskforceLetters letters;

	RemindMeetingDelegate(Correspondence correspondence, TaskforceLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.correspondence.send(this.letters.meetingOverdue(TaskforceProcess.CASE_NUMBER.get(execution)));
	}

}
