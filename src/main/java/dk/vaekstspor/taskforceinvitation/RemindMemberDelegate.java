package dk.vaekstspor.taskforceinvitation;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Reminds a member who has not answered yet.
 */
@Component
class RemindMemberDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final InvitationLetters letters;

	RemindMemberDelegate(Correspondence correspondence, InvitationLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long memberId = TaskforceInvitationProcess.MEMBER_ID.get(execution);
		this.correspondence.send(this.letters.reminder(memberId));
	}

}
