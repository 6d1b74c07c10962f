package dk.vaekstspor.taskforceinvitation;

import dk.vaekstspor.correspondence.Correspondence;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Takes the meeting out of the calendar of whoever does not take part.
 */
@Component
class WithdrawInvitationDelegate implements JavaDelegate {

	private final TaskforceFiles taskforces;

	private final Correspondence correspondence;

	private final InvitationLetters letters;

	WithdrawInvitationDelegate(TaskforceFiles taskforces, Correspondence correspondence, InvitationLetters letters) {
		this.taskforces = taskforces;
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long memberId = TaskforceInvitationProcess.MEMBER_ID.get(execution);
		this.taskforces.changeCalendar(TaskforceInvitationProcess.CASE_NUMBER.get(execution));
		this.correspondence.send(this.letters.withdrawal(memberId));
	}

}
