package dk.vaekstspor.tasklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import dk.vaekstspor.engine.TrustedCalls;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * What processes know about tasks. It answers whatever the signed-in user may see of the
 * processes; callers ask about tasks that the user sees.
 */
@Component
class ProcessFacts {

	private final HistoryService history;

	private final RepositoryService repository;

	private final TrustedCalls trusted;

	/** By process definition; a deployed model never changes. */
	private final Map<String, Map<String, String>> waits = new ConcurrentHashMap<>();

	ProcessFacts(HistoryService history, RepositoryService repository, TrustedCalls trusted) {
		this.history = history;
		this.repository = repository;
		this.trusted = trusted;
	}

	/** The case numbers by process instance; instances of no case are left out. */
	Map<String, String> caseNumbers(Collection<Task> tasks) {
		Set<String> instances = tasks.stream()
			.map(Task::getProcessInstanceId)
			.filter((id) -> id != null)
			.collect(Collectors.toSet());
		return instances.isEmpty() ? Map.of()
				: this.trusted
					.call(() -> this.history.createHistoricProcessInstanceQuery().processInstanceIds(instances).list())
					.stream()
					.filter((instance) -> instance.getBusinessKey() != null)
					.collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
	}

	/** Code of the party that the task waits for, or empty if its model names none. */
	String waitsFor(Task task) {
		String definition = task.getProcessDefinitionId();
		return (definition == null) ? "" : waits(definition).getOrDefault(task.getTaskDefinitionKey(), "");
	}

	/** The keys of all user tasks that wait for one of these parties, in any model. */
	Set<String> taskKeysWaitingFor(Set<String> parties) {
		List<ProcessDefinition> latest = this.trusted
			.call(() -> this.repository.createProcessDefinitionQuery().latestVersion().list());
		return latest.stream()
			.flatMap((definition) -> waits(definition.getId()).entrySet().stream())
			.filter((wait) -> parties.contains(wait.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private Map<String, String> waits(String definitionId) {
		return this.waits.computeIfAbsent(definitionId,
				(id) -> WaitsFor.in(this.trusted.call(() -> this.repository.getBpmnModelInstance(id))));
	}

}
