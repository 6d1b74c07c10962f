package dk.vaekstspor.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * The steps of one process model: its user tasks, receive tasks, intermediate events and
 * event gateways that say for whom they wait. An event behind an event gateway is none:
 * the case waits at the gateway.
 *
 * @param steps by element id
 * @param exits by id of the event that takes the case on from a step
 */
public record ProcessSteps(Map<String, WaitingStep> steps, Map<String, StepExit> exits) {

	public static final ProcessSteps NONE = new ProcessSteps(Map.of(), Map.of());

	private static final String PROPERTY = "waitsFor";

	static ProcessSteps in(BpmnModelInstance model) {
		Map<String, WaitingStep> steps = new HashMap<>();
		waits(model).forEach((node) -> waitsFor(node).ifPresent((party) -> steps.put(node.getId(),
				new WaitingStep(node.getId(), party, node instanceof UserTask, isRepeated(node)))));
		Map<String, StepExit> exits = new HashMap<>();
		for (BoundaryEvent event : model.getModelElementsByType(BoundaryEvent.class)) {
			if (event.cancelActivity() && steps.containsKey(event.getAttachedTo().getId())) {
				exits.put(event.getId(), new StepExit(event.getAttachedTo().getId(), false));
			}
		}
		for (IntermediateCatchEvent event : model.getModelElementsByType(IntermediateCatchEvent.class)) {
			gateway(event).filter((gateway) -> steps.containsKey(gateway.getId()))
				.ifPresent((gateway) -> exits.put(event.getId(), new StepExit(gateway.getId(), true)));
		}
		return new ProcessSteps(Map.copyOf(steps), Map.copyOf(exits));
	}

	public Optional<WaitingStep> find(String elementId) {
		return Optional.ofNullable(this.steps.get(elementId));
	}

	/** The step from which that event takes the case on, if it does. */
	public Optional<StepExit> exit(String eventId) {
		return Optional.ofNullable(this.exits.get(eventId));
	}

	private static Stream<FlowNode> waits(BpmnModelInstance model) {
		return Stream.of(UserTask.class, ReceiveTask.class, IntermediateCatchEvent.class, EventBasedGateway.class)
			.flatMap((type) -> model.getModelElementsByType(type).stream())
			.map(FlowNode.class::cast)
			.filter((node) -> gateway(node).isEmpty());
	}

	private static Optional<FlowNode> gateway(FlowNode node) {
		return node.getPreviousNodes().list().stream().filter(EventBasedGateway.class::isInstance).findFirst();
	}

	private static boolean isRepeated(FlowNode node) {
		return node instanceof Activity activity
				&& activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
	}

	private static Optional<String> waitsFor(FlowNode node) {
		return Optional.ofNullable(node.getExtensionElements())
			.stream()
			.flatMap(
					(extensions) -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.filter((property) -> PROPERTY.equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue)
			.findFirst();
	}

}
