package dk.vaekstspor.taskforceinvitation;

import dk.vaekstspor.meeting.MeetingCalls;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Tells everyone called to the meeting who else comes now.
 */
@Component
class UpdateMeetingDelegate implements JavaDelegate {

	private final MeetingCalls calls;

	UpdateMeetingDelegate(MeetingCalls calls) {
		this.calls = calls;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.calls.call(TaskforceInvitationProcess.CASE_NUMBER.get(execution));
	}

}
