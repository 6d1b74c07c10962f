package dk.vaekstspor.taskforceinvitation;

import dk.vaekstspor.engine.ProcessVariable;
import org.camunda.bpm.model.bpmn.instance.Message;

/**
 * The names that the process model {@code taskforce-invitation.bpmn} and this module
 * share.
 */
final class TaskforceInvitationProcess {

	static final String KEY = "taskforceInvitation";

	static final String ANSWER_INVITATION = "answerInvitation";

	/** Message: the member has fallen ill, or left, before answering. */
	static final String MEMBER_UNAVAILABLE = "taskforceInvitation.memberUnavailable";

	/** BPMN error: nobody is left to take the seat. */
	static final String NO_SUBSTITUTE = "noSubstitute";

	static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.of("caseNumber", String.class);

	static final ProcessVariable<String> CASE_OWNER = ProcessVariable.of("caseOwner", String.class);

	static final ProcessVariable<String> CASE_GROUP = ProcessVariable.of("caseGroup", String.class);

	/** The seat's current holder. */
	static final ProcessVariable<Long> MEMBER_ID = ProcessVariable.of("memberId", Long.class);

	static final ProcessVariable<Boolean> MEMBER_ACCEPTS = ProcessVariable.of("memberAccepts", Boolean.class);

	private TaskforceInvitationProcess() {
	}

}
