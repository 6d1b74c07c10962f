package dk.vaekstspor.taskforce;

import dk.vaekstspor.engine.TrustedCalls;
import dk.vaekstspor.taskforcefile.MemberGone;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells running taskforces what happened; the only place that talks to the engine about
 * them.
 */
@Component
class RunningTaskforces {

	private static final String MEETING_TASK = "userTask_" + TaskforceProcess.HOLD_TASKFORCE_MEETING;

	private final RuntimeService runtimeService;

	private final TaskService taskService;

	private final TrustedCalls trusted;

	RunningTaskforces(RuntimeService runtimeService, TaskService taskService, TrustedCalls trusted) {
		this.trusted = trusted;
		this.runtimeService = runtimeService;
		this.taskService = taskService;
	}

	/**
	 * Has the seat of somebody who had joined filled again.
	 * @throws MismatchingMessageCorrelationException if the taskforce runs no more
	 */
	@EventListener(condition = "#gone.joined()")
	void fillAgain(MemberGone gone) {
		this.trusted.call(() -> this.runtimeService.createMessageCorrelation(TaskforceProcess.MEMBER_LEFT)
			.processInstanceBusinessKey(gone.caseNumber())
			.setVariableToTriggeredScope(TaskforceProcess.MEMBER_ID.name(), gone.memberId())
			.correlateWithResult());
	}

	/**
	 * Has everyone called again.
	 * @throws TaskforceChangeRefused while they are only about to be called
	 */
	void meetingChanged(String caseNumber) {
		try {
			this.trusted.call(() -> this.runtimeService.createMessageCorrelation(TaskforceProcess.MEETING_CHANGED)
				.processInstanceBusinessKey(caseNumber)
				.correlateWithResult());
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw new TaskforceChangeRefused("Indkaldelsen er på vej ud. Prøv igen om lidt.");
		}
	}

	/**
	 * Has an action carried out that was promised after the meeting.
	 * @throws TaskforceChangeRefused while the taskforce is just moving on
	 */
	void actionAdded(String caseNumber, long actionId) {
		try {
			this.trusted.call(() -> this.runtimeService.createMessageCorrelation(TaskforceProcess.ACTION_ADDED)
				.processInstanceBusinessKey(caseNumber)
				.setVariableToTriggeredScope(TaskforceProcess.ACTION_ID.name(), actionId)
				.correlateWithResult());
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw new TaskforceChangeRefused("Taskforcen er på vej videre. Prøv igen om lidt.");
		}
	}

	/** Gives the lead's open task to whoever leads now. */
	void lead(String caseNumber, String userId) {
		this.trusted.call(() -> {
			this.taskService.createTaskQuery()
				.processInstanceBusinessKey(caseNumber)
				.taskDefinitionKey(MEETING_TASK)
				.list()
				.forEach((task) -> this.taskService.setAssignee(task.getId(), userId));
			return null;
		});
	}

}
