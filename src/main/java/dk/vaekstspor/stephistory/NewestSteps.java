package dk.vaekstspor.stephistory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import dk.vaekstspor.bottlenecks.ModelledProcess;
import dk.vaekstspor.bottlenecks.ModelledStep;
import dk.vaekstspor.bottlenecks.ProcessSteps;
import dk.vaekstspor.engine.TrustedCalls;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

import org.springframework.stereotype.Component;

/**
 * The steps of the deployed processes: the nodes at which a case waits by itself.
 */
@Component
class NewestSteps implements ProcessSteps {

	private final RepositoryService repository;

	private final TrustedCalls trusted;

	/** By process definition; a deployed model never changes. */
	private final Map<String, ModelledProcess> processes = new ConcurrentHashMap<>();

	NewestSteps(RepositoryService repository, TrustedCalls trusted) {
		this.repository = repository;
		this.trusted = trusted;
	}

	@Override
	public Optional<ModelledProcess> find(String processKey) {
		return Optional.ofNullable(this.trusted.call(() -> this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(processKey)
			.latestVersion()
			.singleResult())).map(this::process);
	}

	@Override
	public List<ModelledProcess> all() {
		return this.trusted
			.call(() -> this.repository.createProcessDefinitionQuery()
				.latestVersion()
				.orderByProcessDefinitionKey()
				.asc()
				.list())
			.stream()
			.map(this::process)
			.toList();
	}

	private ModelledProcess process(ProcessDefinition definition) {
		return this.processes.computeIfAbsent(definition.getId(), (id) -> {
			Process model = this.trusted.call(() -> this.repository.getBpmnModelInstance(id))
				.getModelElementById(definition.getKey());
			return new ModelledProcess(definition.getKey(), model.getName(),
					steps(model.getFlowElements()).map(NewestSteps::step).toList());
		});
	}

	private static Stream<FlowElement> steps(Collection<FlowElement> elements) {
		return elements.stream()
			.flatMap((element) -> (element instanceof SubProcess inner) ? steps(inner.getFlowElements())
					: Stream.of(element))
			.filter(NewestSteps::isStep);
	}

	/** Of what a gateway waits for, the gateway itself is the step. */
	private static boolean isStep(FlowElement element) {
		boolean waits = element instanceof UserTask || element instanceof ReceiveTask
				|| element instanceof IntermediateCatchEvent || element instanceof EventBasedGateway;
		return waits && property((FlowNode) element, "waitsFor") != null
				&& ((FlowNode) element).getPreviousNodes()
					.list()
					.stream()
					.noneMatch(EventBasedGateway.class::isInstance);
	}

	private static ModelledStep step(FlowElement element) {
		return new ModelledStep(element.getId(), element.getName(), property((FlowNode) element, "waitsFor"),
				property((FlowNode) element, "target"));
	}

	private static String property(FlowNode node, String name) {
		return (node.getExtensionElements() == null) ? null
				: node.getExtensionElements()
					.getElementsQuery()
					.filterByType(CamundaProperties.class)
					.list()
					.stream()
					.flatMap((properties) -> properties.getCamundaProperties().stream())
					.filter((property) -> name.equals(property.getCamundaName()))
					.map(CamundaProperty::getCamundaValue)
					.findFirst()
					.orElse(null);
	}

}
