package dk.vaekstspor.taskforceaction;

import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;

import org.springframework.stereotype.Component;

/**
 * Shows a department what it has promised, and what the company answered.
 */
@Component
class PerformActionContext implements FormContext {

	private final ActionFacts facts;

	PerformActionContext(ActionFacts facts) {
		this.facts = facts;
	}

	@Override
	public String taskKey() {
		return TaskforceActionProcess.PERFORM_ACTION;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		return this.facts.values(task, "Virksomheden har svaret");
	}

}
