package dk.vaekstspor.tasklist;

import java.util.Collection;
import java.util.Map;

import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Adds the case and the options of the form's lists to the answer of every form-variables
 * call. By then the engine has let the caller see the task; a refused call never gets
 * here. The values exist in this answer only.
 */
class FormVariables extends CommandInterceptor {

	private final ObjectProvider<FormValues> values;

	FormVariables(ObjectProvider<FormValues> values) {
		this.values = values;
	}

	@Override
	public <T> T execute(Command<T> command) {
		T answer = this.next.execute(command);
		if (command instanceof GetTaskFormVariablesCmd call) {
			TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(call.resourceId);
			add(this.values.getObject().of(task), call.formVariableNames, (VariableMap) answer);
		}
		return answer;
	}

	private static void add(Map<String, TypedValue> values, Collection<String> wanted, VariableMap answer) {
		values.forEach((name, value) -> {
			if (wanted == null || wanted.contains(name)) {
				answer.putValueTyped(name, value);
			}
		});
	}

}
