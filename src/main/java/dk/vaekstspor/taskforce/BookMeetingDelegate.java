package dk.vaekstspor.taskforce;

import dk.vaekstspor.meeting.MeetingCalls;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Calls the lead and those who joined to the meeting, with a calendar entry.
 */
@Component
class BookMeetingDelegate implements JavaDelegate {

	private final TaskforceFiles taskforces;

	private final MeetingCalls calls;

	BookMeetingDelegate(TaskforceFiles taskforces, MeetingCalls calls) {
		this.taskforces = taskforces;
		this.calls = calls;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String caseNumber = TaskforceProcess.CASE_NUMBER.get(execution);
		this.taskforces.bookMeeting(caseNumber);
		this.calls.call(caseNumber);
	}

}
