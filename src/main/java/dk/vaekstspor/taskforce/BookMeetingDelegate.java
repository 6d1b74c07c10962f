package dk.vaekstspor.taskforce;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Calls the lead and those who joined to the meeting, with a calendar entry.
 */
@Component
class BookMeetingDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final TaskforceLetters letters;

	BookMeetingDelegate(Correspondence correspondence, TaskforceLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.correspondence.send(this.letters.meeting(TaskforceProcess.CASE_NUMBER.get(execution)));
	}

}
