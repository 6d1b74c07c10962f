package dk.vaekstspor.taskforce;

import java.util.List;

import dk.vaekstspor.engine.ProcessVariable;

/**
 * The names that the process model {@code taskforce.bpmn} and this module share.
 */
final class TaskforceProcess {

	static final String KEY = "taskforce";

	static final String COMPOSE_TASKFORCE = "composeTaskforce";

	static final String HOLD_TASKFORCE_MEETING = "holdTaskforceMeeting";

	static final String CLOSE_TASKFORCE = "closeTaskforce";

	/** Message: somebody who had joined takes part no more. */
	static final String MEMBER_LEFT = "taskforce.memberLeft";

	/** Message: the meeting has another time, or none. */
	static final String MEETING_CHANGED = "taskforce.meetingChanged";

	/** Message: something was promised after the meeting. */
	static final String ACTION_ADDED = "taskforce.actionAdded";

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

	/** Who is invited, one in each parallel invitation, or who has left. */
	static final ProcessVariable<Long> MEMBER_ID = ProcessVariable.of("memberId", Long.class);

	/** What is carried out, one in each parallel action. */
	static final ProcessVariable<Long> ACTION_ID = ProcessVariable.of("actionId", Long.class);

	private TaskforceProcess() {
	}

}
