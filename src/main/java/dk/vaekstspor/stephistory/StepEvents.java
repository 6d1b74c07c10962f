package dk.vaekstspor.stephistory;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import dk.vaekstspor.engine.DeployedSteps;
import dk.vaekstspor.engine.ProcessSteps;
import dk.vaekstspor.engine.WaitingStep;
import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.StepOutcome;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.workingdays.WorkingHours;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.runtime.ActivityInstanceState;
import org.camunda.bpm.engine.task.IdentityLinkType;

import org.springframework.stereotype.Component;

/**
 * Understands what the engine tells of steps and runs of processes while it happens.
 */
@Component
class StepEvents {

	private final DeployedSteps steps;

	private final StepChangeWriter writer;

	private final WorkingHours hours;

	StepEvents(DeployedSteps steps, StepChangeWriter writer, WorkingHours hours) {
		this.steps = steps;
		this.writer = writer;
		this.hours = hours;
	}

	void activity(HistoricActivityInstanceEventEntity event) {
		if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE)) {
			changes().migrated(event.getId(), event.getProcessInstanceId());
			return;
		}
		ProcessSteps process = this.steps.of(event.getProcessDefinitionId());
		Optional<WaitingStep> step = process.find(event.getActivityId());
		if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
			step.ifPresent((any) -> changes().steps().add(event.getId(), entered(event, any)));
			process.exit(event.getActivityId()).ifPresent((exit) -> changes().exited(exit, event));
		}
		else if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
			step.ifPresent((any) -> left(event, any));
		}
	}

	void task(HistoricTaskInstanceEventEntity event) {
		if (event.getActivityInstanceId() == null
				|| !isStep(event.getProcessDefinitionId(), event.getTaskDefinitionKey()) || hasLeft(event)) {
			return;
		}
		Instant dueAt = at(event.getDueDate());
		changes().steps().change(event.getActivityInstanceId(), (step) -> step.due(dueAt));
	}

	void link(HistoricIdentityLinkLogEventEntity event) {
		if (event.getTaskId() == null || !IdentityLinkType.ASSIGNEE.equals(event.getType())) {
			return;
		}
		TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(event.getTaskId());
		if (task != null && task.getExecution() != null
				&& isStep(task.getProcessDefinitionId(), task.getTaskDefinitionKey())) {
			Instant at = at(event.getTime());
			boolean claimed = event.isEventOfType(HistoryEventTypes.IDENTITY_LINK_ADD);
			changes().steps()
				.change(task.getExecution().getActivityInstanceId(),
						(step) -> claimed ? step.claimed(at, this.hours) : step.unclaimed(at, this.hours));
		}
	}

	void process(HistoricProcessInstanceEventEntity event) {
		if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
			changes().processes()
				.add(event.getId(),
						new ProcessRecord(event.getId(), event.getProcessDefinitionKey(),
								event.getSuperProcessInstanceId(), event.getRootProcessInstanceId(),
								CaseNumber.of(event.getBusinessKey()), at(event.getStartTime()), null, null, null));
		}
		else if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
			Instant endedAt = at(event.getEndTime());
			StepOutcome outcome = outcome(event.getState());
			String endEvent = event.getEndActivityId();
			changes().processes().change(event.getId(), (process) -> process.ended(endedAt, outcome, endEvent));
		}
		else if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE)) {
			changes().ofCase(event.getId(), CaseNumber.of(event.getBusinessKey()));
		}
		else if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)) {
			changes().migrated(event.getId(), event.getId());
		}
	}

	/** How a run ended that the engine calls so. */
	static StepOutcome outcome(String state) {
		return HistoricProcessInstance.STATE_COMPLETED.equals(state) ? StepOutcome.COMPLETED : StepOutcome.CANCELLED;
	}

	/** Whether an activity left in that state was given up. */
	static boolean isCancelled(int state) {
		return state == ActivityInstanceState.CANCELED.getStateCode();
	}

	private StepRecord entered(HistoricActivityInstanceEventEntity event, WaitingStep step) {
		String businessKey = Context.getCommandContext()
			.getExecutionManager()
			.findExecutionById(event.getProcessInstanceId())
			.getBusinessKey();
		return StepRecord.entered(event.getId(), event.getProcessDefinitionKey(), event.getProcessInstanceId(),
				CaseNumber.of(businessKey), step.id(), step.waitsFor(), at(event.getStartTime()));
	}

	private void left(HistoricActivityInstanceEventEntity event, WaitingStep step) {
		Instant leftAt = at(event.getEndTime());
		boolean cancelled = isCancelled(event.getActivityInstanceState());
		changes().steps()
			.change(event.getId(), (record) -> record.left(leftAt,
					cancelled ? StepOutcome.CANCELLED : StepOutcome.COMPLETED, this.hours));
		if (cancelled) {
			changes().cancelled(step, event);
		}
	}

	/**
	 * Whether the case is no more at the step of the task, and the event names another.
	 */
	private static boolean hasLeft(HistoricTaskInstanceEventEntity event) {
		return event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)
				&& !TaskEntity.DELETE_REASON_COMPLETED.equals(event.getDeleteReason());
	}

	private boolean isStep(String processDefinitionId, String elementId) {
		return processDefinitionId != null && this.steps.of(processDefinitionId).find(elementId).isPresent();
	}

	private StepChanges changes() {
		return StepChanges.ofTransaction(this.writer);
	}

	private static Instant at(Date moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

}
