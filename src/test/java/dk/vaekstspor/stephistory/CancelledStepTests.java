package dk.vaekstspor.stephistory;

import java.time.Duration;
import java.util.Map;

import dk.vaekstspor.steprecord.StepOutcome;
import dk.vaekstspor.steprecord.StepRecord;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is recorded when the part of a process that a step belongs to is ended.
 */
class CancelledStepTests extends WithStepProcess {

	@Test
	void anEventSubprocessCancelsWhatItInterrupts() {
		ProcessBuilder process = StepProcess.process(StepProcess.KEY);
		process.eventSubProcess("eventSubProcess_stop")
			.startEvent()
			.interrupting(true)
			.message("steps.stop")
			.userTask("userTask_second")
			.endEvent();
		deploy(StepProcess.waits(process.startEvent().userTask("userTask_first").endEvent().done(),
				Map.of("userTask_first", "caseworker", "userTask_second", "manager")));
		String instance = start(StepProcess.KEY);
		pass(Duration.ofHours(1));
		send("steps.stop", instance);

		assertThatIsCancelledNow(record(instance, "userTask_first"));
		assertThat(record(instance, "userTask_second").isOpen()).isTrue();
		assertThat(process(instance).endedAt()).isNull();
	}

	@Test
	void anEventAtTheEdgeOfWhatEnclosesItCancelsAStep() {
		deploy(StepProcess.waits(StepProcess.process(StepProcess.KEY)
			.startEvent()
			.subProcess("subProcess_work")
			.embeddedSubProcess()
			.startEvent()
			.userTask("userTask_first")
			.endEvent()
			.subProcessDone()
			.boundaryEvent("event_stop")
			.message("steps.stop")
			.endEvent("endEvent_stopped")
			.moveToActivity("subProcess_work")
			.endEvent()
			.done(), Map.of("userTask_first", "caseworker")));
		String instance = start(StepProcess.KEY);
		claim(instance, "anne");
		pass(Duration.ofHours(1));
		send("steps.stop", instance);

		assertThatIsCancelledNow(record(instance, "userTask_first"));
		assertThat(record(instance, "userTask_first").claimedTime().millis()).isEqualTo(3_600_000);
		assertThat(process(instance).outcome()).isEqualTo(StepOutcome.COMPLETED);
		assertThat(process(instance).endEvent()).isEqualTo("endEvent_stopped");
	}

	@Test
	void aCompletionConditionCancelsTheInstancesThatAreLeft() {
		deploy(StepProcess.waits(StepProcess.process(StepProcess.KEY)
			.startEvent()
			.userTask("userTask_each")
			.multiInstance()
			.cardinality("3")
			.completionCondition("${nrOfCompletedInstances == 1}")
			.multiInstanceDone()
			.endEvent()
			.done(), Map.of("userTask_each", "department")));
		String instance = start(StepProcess.KEY);
		pass(Duration.ofHours(1));
		Task one = this.engine.getTaskService().createTaskQuery().processInstanceId(instance).list().get(0);
		this.engine.getTaskService().complete(one.getId());

		assertThat(records(instance, "userTask_each")).extracting(StepRecord::outcome)
			.containsExactlyInAnyOrder(StepOutcome.COMPLETED, StepOutcome.CANCELLED, StepOutcome.CANCELLED);
		assertThat(records(instance, "userTask_each")).extracting(StepRecord::leftAt).containsOnly(now());
		assertThat(process(instance).outcome()).isEqualTo(StepOutcome.COMPLETED);
	}

	@Test
	void aTerminateEventCancelsWhatGoesOnBesideIt() {
		BpmnModelInstance model = StepProcess.process(StepProcess.KEY)
			.startEvent()
			.parallelGateway("gateway_fork")
			.userTask("userTask_first")
			.endEvent()
			.moveToNode("gateway_fork")
			.userTask("userTask_second")
			.endEvent("endEvent_all")
			.done();
		EndEvent end = model.getModelElementById("endEvent_all");
		end.addChildElement(model.newInstance(TerminateEventDefinition.class));
		deploy(StepProcess.waits(model, Map.of("userTask_first", "caseworker", "userTask_second", "manager")));
		String instance = start(StepProcess.KEY);
		pass(Duration.ofHours(1));
		this.engine.getTaskService()
			.complete(this.engine.getTaskService()
				.createTaskQuery()
				.processInstanceId(instance)
				.taskDefinitionKey("userTask_second")
				.singleResult()
				.getId());

		assertThatIsCancelledNow(record(instance, "userTask_first"));
		assertThat(record(instance, "userTask_second").outcome()).isEqualTo(StepOutcome.COMPLETED);
		assertThat(process(instance).endEvent()).isEqualTo("endEvent_all");
	}

	private void assertThatIsCancelledNow(StepRecord step) {
		assertThat(step.outcome()).isEqualTo(StepOutcome.CANCELLED);
		assertThat(step.leftAt()).isEqualTo(now());
	}

}
