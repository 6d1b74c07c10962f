package dk.vaekstspor.tasklist;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * Reads out of a process model for whom its user tasks wait.
 */
final class WaitsFor {

	private static final String PROPERTY = "waitsFor";

	private WaitsFor() {
	}

	/** The parties' codes by task definition key; tasks that name none are left out. */
	static Map<String, String> in(BpmnModelInstance model) {
		Map<String, String> parties = new HashMap<>();
		model.getModelElementsByType(UserTask.class).forEach((task) -> put(task, parties));
		return Map.copyOf(parties);
	}

	private static void put(UserTask task, Map<String, String> parties) {
		if (task.getExtensionElements() != null) {
			task.getExtensionElements()
				.getElementsQuery()
				.filterByType(CamundaProperties.class)
				.list()
				.stream()
				.flatMap((properties) -> properties.getCamundaProperties().stream())
				.filter((property) -> PROPERTY.equals(property.getCamundaName()))
				.map(CamundaProperty::getCamundaValue)
				.forEach((party) -> parties.put(task.getId(), party));
		}
	}

}
