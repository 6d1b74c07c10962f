package dk.vaekstspor.tasklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.engine.DeployedSteps;
import dk.vaekstspor.engine.TrustedCalls;
import dk.vaekstspor.engine.WaitingStep;
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

	private final DeployedSteps steps;

	ProcessFacts(HistoryService history, RepositoryService repository, TrustedCalls trusted, DeployedSteps steps) {
		this.history = history;
		this.repository = repository;
		this.trusted = trusted;
		this.steps = steps;
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
		return (definition == null) ? ""
				: this.steps.of(definition).find(task.getTaskDefinitionKey()).map(WaitingStep::waitsFor).orElse("");
	}

	/** The keys of all user tasks that wait for one of these parties, in any model. */
	Set<String> taskKeysWaitingFor(Set<String> parties) {
		List<ProcessDefinition> latest = this.trusted
			.call(() -> this.repository.createProcessDefinitionQuery().latestVersion().list());
		return latest.stream()
			.flatMap((definition) -> this.steps.of(definition.getId()).steps().values().stream())
			.filter((step) -> step.userTask() && parties.contains(step.waitsFor()))
			.map(WaitingStep::id)
			.collect(Collectors.toSet());
	}

}
