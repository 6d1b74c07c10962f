package dk.vaekstspor.engine;

import java.util.function.Function;

/**
 * The open task that a form is shown for.
 *
 * @param taskId the engine's id of the task
 * @param caseNumber the case it belongs to, or null if it belongs to none
 * @param variables reads a process variable by name, null if there is none
 */
public record FormTask(String taskId, String caseNumber, Function<String, Object> variables) {

	/** The value of that process variable, or null if there is none. */
	public Object variable(String name) {
		return this.variables.apply(name);
	}

}
