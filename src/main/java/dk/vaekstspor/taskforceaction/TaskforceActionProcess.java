package dk.vaekstspor.taskforceaction;

import dk.vaekstspor.engine.ProcessVariable;

/**
 * The names that the process model {@code taskforce-action.bpmn} and this module share.
 */
final class TaskforceActionProcess {

	static final String KEY = "taskforceAction";

	static final String PERFORM_ACTION = "performAction";

	static final String AWAIT_COMPANY = "awaitCompany";

	static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.of("caseNumber", String.class);

	static final ProcessVariable<String> CASE_OWNER = ProcessVariable.of("caseOwner", String.class);

	static final ProcessVariable<String> CASE_GROUP = ProcessVariable.of("caseGroup", String.class);

	static final ProcessVariable<Long> ACTION_ID = ProcessVariable.of("actionId", Long.class);

	static final ProcessVariable<Boolean> ACTION_DONE = ProcessVariable.of("actionDone", Boolean.class);

	static final ProcessVariable<Boolean> WAITS_FOR_COMPANY = ProcessVariable.of("waitsForCompany", Boolean.class);

	private TaskforceActionProcess() {
	}

}
