package dk.vaekstspor.taskforce;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.actionplan.Promises;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.taskforcefile.TaskforceFacts;

import org.springframework.stereotype.Component;

/**
 * Shows what was promised and how it went.
 */
@Component
class CloseTaskforceContext implements FormContext {

	private final TaskforceFacts facts;

	private final Promises promises;

	CloseTaskforceContext(TaskforceFacts facts, Promises promises) {
		this.promises = promises;
		this.facts = facts;
	}

	@Override
	public String taskKey() {
		return TaskforceProcess.CLOSE_TASKFORCE;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		String caseNumber = task.caseNumber();
		return Map.of("facts", List.of(this.facts.purpose(caseNumber), this.facts.members(caseNumber),
				TaskforceFacts.fact("Indsatser", this.promises.text(caseNumber))));
	}

}
