package dk.vaekstspor.taskforceaction;

import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;

import org.springframework.stereotype.Component;

/**
 * Shows what the action waits for.
 */
@Component
class AwaitCompanyContext implements FormContext {

	private final ActionFacts facts;

	AwaitCompanyContext(ActionFacts facts) {
		this.facts = facts;
	}

	@Override
	public String taskKey() {
		return TaskforceActionProcess.AWAIT_COMPANY;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		return this.facts.values(task, "Vi mangler");
	}

}
