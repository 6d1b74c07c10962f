package dk.vaekstspor.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Component;

/**
 * The steps of the deployed process models, whatever the signed-in user may see of them.
 */
@Component
public class DeployedSteps {

	private final RepositoryService repository;

	private final TrustedCalls trusted;

	/** By process definition; a deployed model never changes. */
	private final Map<String, ProcessSteps> known = new ConcurrentHashMap<>();

	DeployedSteps(RepositoryService repository, TrustedCalls trusted) {
		this.repository = repository;
		this.trusted = trusted;
	}

	/** The steps of that version of a process; none if it is deployed no more. */
	public ProcessSteps of(String processDefinitionId) {
		ProcessSteps steps = this.known.get(processDefinitionId);
		return (steps != null) ? steps : this.trusted.call(() -> read(processDefinitionId));
	}

	/** Asks first: a question that fails would undo the work of its transaction. */
	private ProcessSteps read(String processDefinitionId) {
		if (this.repository.createProcessDefinitionQuery().processDefinitionId(processDefinitionId).count() == 0) {
			return ProcessSteps.NONE;
		}
		return this.known.computeIfAbsent(processDefinitionId,
				(id) -> ProcessSteps.in(this.repository.getBpmnModelInstance(id)));
	}

}
