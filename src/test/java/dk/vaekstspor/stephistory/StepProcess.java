package dk.vaekstspor.stephistory;

import java.util.Map;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * Small processes that have everything that can happen to a step.
 */
final class StepProcess {

	static final String KEY = "steps";

	private StepProcess() {
	}

	/** One task for that party, with that id. */
	static BpmnModelInstance task(String taskId, String party) {
		return waits(
				process(KEY).startEvent().userTask(taskId).name("Vurdér").camundaDueDate("${dueAt}").endEvent().done(),
				Map.of(taskId, party));
	}

	/** A task whose interrupting event ends it, and whose other event only reminds. */
	static BpmnModelInstance interrupted() {
		return waits(process(KEY).startEvent()
			.userTask("userTask_first")
			.boundaryEvent("event_overdue")
			.timerWithDuration("P3D")
			.userTask("userTask_second")
			.endEvent("endEvent_late")
			.moveToActivity("userTask_first")
			.boundaryEvent("event_reminder")
			.cancelActivity(false)
			.timerWithDuration("P1D")
			.endEvent()
			.moveToActivity("userTask_first")
			.endEvent("endEvent_done")
			.done(), Map.of("userTask_first", "caseworker", "userTask_second", "manager"));
	}

	/** An event gateway, a receive task and a timer in a row. */
	static BpmnModelInstance events() {
		return waits(
				process(KEY).startEvent()
					.eventBasedGateway()
					.id("gateway_answer")
					.intermediateCatchEvent("event_answer")
					.message("steps.answer")
					.receiveTask("receiveTask_letter")
					.message("steps.letter")
					.intermediateCatchEvent("event_wait")
					.timerWithDuration("P2D")
					.endEvent()
					.moveToLastGateway()
					.intermediateCatchEvent("event_silence")
					.timerWithDuration("P30D")
					.endEvent()
					.done(),
				Map.of("gateway_answer", "company", "event_answer", "company", "event_silence", "company",
						"receiveTask_letter", "partner", "event_wait", "calendar"));
	}

	/** As many tasks at once as asked for, which an event can end together. */
	static BpmnModelInstance repeated() {
		return waits(process(KEY).startEvent()
			.userTask("userTask_each")
			.multiInstance()
			.cardinality("3")
			.multiInstanceDone()
			.boundaryEvent("event_stop")
			.message("steps.stop")
			.endEvent()
			.moveToActivity("userTask_each")
			.endEvent()
			.done(), Map.of("userTask_each", "department"));
	}

	/** A process that only calls the one of that key. */
	static BpmnModelInstance calling(String key) {
		return process("stepsCalling").startEvent()
			.callActivity("callActivity_steps")
			.calledElement(key)
			.camundaInBusinessKey("#{execution.processBusinessKey}")
			.camundaIn("dueAt", "dueAt")
			.endEvent()
			.done();
	}

	/** Two tasks one after the other, the second of which can't be reached. */
	static BpmnModelInstance failing() {
		return waits(process(KEY).startEvent()
			.userTask("userTask_first")
			.serviceTask("serviceTask_fail")
			.camundaExpression("${nobody.knows(this)}")
			.userTask("userTask_second")
			.endEvent()
			.done(), Map.of("userTask_first", "caseworker", "userTask_second", "caseworker"));
	}

	/** A task that is created already assigned. */
	static BpmnModelInstance assigned(String party) {
		return waits(process(KEY).startEvent().userTask("userTask_first").camundaAssignee("anne").endEvent().done(),
				Map.of("userTask_first", party));
	}

	/** Gets its case number when it has started, and then waits. */
	static BpmnModelInstance numberedLater() {
		return waits(process(KEY).startEvent()
			.userTask("userTask_first")
			.serviceTask("serviceTask_number")
			.camundaExpression("${execution.setProcessBusinessKey('2026-77777')}")
			.userTask("userTask_second")
			.endEvent()
			.done(), Map.of("userTask_first", "caseworker", "userTask_second", "caseworker"));
	}

	static ProcessBuilder process(String key) {
		return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1);
	}

	static BpmnModelInstance waits(BpmnModelInstance model, Map<String, String> parties) {
		parties.forEach((id, party) -> {
			CamundaProperty property = model.newInstance(CamundaProperty.class);
			property.setCamundaName("waitsFor");
			property.setCamundaValue(party);
			CamundaProperties properties = model.newInstance(CamundaProperties.class);
			properties.addChildElement(property);
			BaseElement element = model.getModelElementById(id);
			ExtensionElements extensions = element.getExtensionElements();
			if (extensions == null) {
				extensions = model.newInstance(ExtensionElements.class);
				element.setExtensionElements(extensions);
			}
			extensions.addChildElement(properties);
		});
		return model;
	}

}
