package dk.vaekstspor.taskforce;

import java.util.List;

import dk.vaekstspor.engine.ProcessVariable;

/**
 * The names that the process model {@code taskforce.bpmn} and this module share.
 */
final class TaskforceProcess {

	static final String KEY = "taskforce";

	static final String COMPOSE_TASKFORCE = "composeTaskforce";

	static final String ANSWER_INVITATION = "answerInvitation";

	static final String HOLD_TASKFORCE_MEETING = "holdTaskforceMeeting";

	static final String CLOSE_TASKFORCE = "closeTaskforce";

	/** BPMN error: nobody is left to take the seat. */
	static final String NO_SUBSTITUTE = "noSubstitute";

	static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.of("caseNumber", String.class);

	static final ProcessVariable<String> CASE_OWNER = ProcessVariable.of("caseOwner", String.class);

	static final ProcessVariable<String> CASE_GROUP = ProcessVariable.of("caseGroup", String.class);

	/** Code of the case type, or null. */
	static final ProcessVariable<String> CASE_TYPE = ProcessVariable.of("caseType", String.class);

	/** Decision input: codes of the case's needs. */
	@SuppressWarnings("rawtypes")
	static final ProcessVariable<List> NEEDS = ProcessVariable.of("needs", List.class);

	/** Decision input: code of the case's sector. */
	static final ProcessVariable<String> SECTOR = ProcessVariable.of("sector", String.class);

	/** The seat's current holder, one in each parallel invitation. */
	static final ProcessVariable<Long> MEMBER_ID = ProcessVariable.of("memberId", Long.class);

	static final ProcessVariable<Boolean> MEMBER_ACCEPTS = ProcessVariable.of("memberAccepts", Boolean.class);

	private TaskforceProcess() {
	}

}
