package dk.vaekstspor.tasklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.casefile.CaseAccessLog;
import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.value.TypedValue;

import org.springframework.stereotype.Component;

/**
 * All that a task's form shows beside the answers: the case, the options of its lists and
 * prefilled answers.
 */
@Component
class FormValues {

	static final String CASE = "case";

	private static final String FACTS = "facts";

	private static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.of("caseNumber", String.class);

	private final List<FormContext> contexts;

	private final CaseViews cases;

	private final CaseAccessLog accesses;

	private final CurrentUser user;

	private final FormValueTypes types;

	FormValues(List<FormContext> contexts, CaseViews cases, CaseAccessLog accesses, CurrentUser user,
			FormValueTypes types) {
		this.contexts = contexts;
		this.cases = cases;
		this.accesses = accesses;
		this.user = user;
		this.types = types;
	}

	/**
	 * The values by form key. Whom they show a confidential case to is logged. A task
	 * that belongs to no case shows its facts alone.
	 */
	Map<String, TypedValue> of(DelegateTask task) {
		return CASE_NUMBER.find(task).map((caseNumber) -> of(task, caseNumber)).orElseGet(() -> withoutCase(task));
	}

	private Map<String, TypedValue> withoutCase(DelegateTask task) {
		Map<String, Object> values = contextValues(task, null);
		List<?> facts = (List<?>) values.remove(FACTS);
		if (!facts.isEmpty()) {
			values.put(CASE, Map.of(FACTS, facts));
		}
		return this.types.typed(values);
	}

	private Map<String, TypedValue> of(DelegateTask task, String caseNumber) {
		Map<String, Object> values = contextValues(task, caseNumber);
		this.cases.find(caseNumber, (List<?>) values.remove(FACTS)).ifPresent((view) -> {
			values.put(CASE, view);
			this.user.id().ifPresent((userId) -> this.accesses.read(caseNumber, userId));
		});
		return this.types.typed(values);
	}

	private Map<String, Object> contextValues(DelegateTask task, String caseNumber) {
		FormTask formTask = new FormTask(task.getId(), caseNumber, task::getVariable);
		Map<String, Object> values = new HashMap<>();
		this.contexts.stream()
			.filter((context) -> task.getTaskDefinitionKey().endsWith("_" + context.taskKey()))
			.forEach((context) -> values.putAll(context.values(formTask)));
		values.put(FACTS, Optional.ofNullable(values.get(FACTS)).orElse(List.of()));
		return values;
	}

}
