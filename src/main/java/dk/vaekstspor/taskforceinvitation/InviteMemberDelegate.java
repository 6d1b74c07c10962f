package dk.vaekstspor.taskforceinvitation;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Asks a member to join the taskforce.
 */
@Component
class InviteMemberDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final InvitationLetters letters;

	InviteMemberDelegate(Correspondence correspondence, InvitationLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.correspondence.send(this.letters.invitation(TaskforceInvitationProcess.MEMBER_ID.get(execution)));
	}

}
