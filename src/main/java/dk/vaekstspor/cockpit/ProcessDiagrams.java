package dk.vaekstspor.cockpit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

import dk.vaekstspor.engine.TrustedCalls;
import dk.vaekstspor.steprecord.ProcessRecord;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;

/**
 * Knows which model draws a run of a process: the one that it ran by, or the newest one
 * when the engine's history has forgotten the run.
 */
@Component
class ProcessDiagrams {

	private final HistoryService history;

	private final RepositoryService repository;

	private final TrustedCalls trusted;

	ProcessDiagrams(HistoryService history, RepositoryService repository, TrustedCalls trusted) {
		this.history = history;
		this.repository = repository;
		this.trusted = trusted;
	}

	/** Ids of process definitions by process instance. */
	Map<String, String> of(Collection<ProcessRecord> runs) {
		Map<String, String> definitions = new HashMap<>();
		if (runs.isEmpty()) {
			return definitions;
		}
		HashSet<String> ids = new HashSet<>(runs.stream().map(ProcessRecord::id).toList());
		for (HistoricProcessInstance known : this.trusted
			.call(() -> this.history.createHistoricProcessInstanceQuery().processInstanceIds(ids).list())) {
			definitions.put(known.getId(), known.getProcessDefinitionId());
		}
		for (ProcessRecord run : runs) {
			definitions.computeIfAbsent(run.id(), (id) -> newest(run.processKey()));
		}
		return definitions;
	}

	/** The newest process definition of that key, or null. */
	String newest(String processKey) {
		ProcessDefinition newest = this.trusted.call(() -> this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(processKey)
			.latestVersion()
			.singleResult());
		return (newest != null) ? newest.getId() : null;
	}

}
