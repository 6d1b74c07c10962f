package dk.vaekstspor.taskforce;

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

	private final TaskforceLetters letters;

	InviteMemberDelegate(Correspondence correspondence, TaskforceLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String caseNumber = TaskforceProcess.CASE_NUMBER.get(execution);
		this.correspondence.send(this.letters.invitation(caseNumber, TaskforceProcess.MEMBER_ID.get(execution)));
	}

}
