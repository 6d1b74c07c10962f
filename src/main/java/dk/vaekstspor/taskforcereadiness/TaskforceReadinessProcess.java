package dk.vaekstspor.taskforcereadiness;

import dk.vaekstspor.engine.ProcessVariable;

/**
 * The names that the process model {@code taskforce-readiness.bpmn} and this module
 * share.
 */
final class TaskforceReadinessProcess {

	static final String KEY = "taskforceReadiness";

	/** Where a check that the roster's change asked for begins. */
	static final String CHECK_ASKED_FOR = "startEvent_rosterChanged";

	static final String CLOSE_GAP = "closeGap";

	/** Message: somebody on the roster is new, changed or gone. */
	static final String ROSTER_CHANGED = "taskforceReadiness.rosterChanged";

	/** Whether a manager has to be asked. */
	static final ProcessVariable<Boolean> NEW_GAPS = ProcessVariable.of("newGaps", Boolean.class);

	private TaskforceReadinessProcess() {
	}

}
