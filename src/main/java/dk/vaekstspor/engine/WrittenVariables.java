package dk.vaekstspor.engine;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Which variables the running command has written so far. Whoever may complete a task may
 * send any variable along, for example another {@code caseGroup}; only the engine's own
 * list of pending changes tells what was sent.
 */
final class WrittenVariables {

	private WrittenVariables() {
	}

	/** The names written in that process instance. */
	static Set<String> names(String processInstanceId) {
		return Context.getCommandContext()
			.getDbEntityManager()
			.getDbEntityCache()
			.getCachedEntities()
			.stream()
			.filter(WrittenVariables::isWritten)
			.map((cached) -> (VariableInstanceEntity) cached.getEntity())
			.filter((variable) -> processInstanceId.equals(variable.getProcessInstanceId()))
			.map(VariableInstanceEntity::getName)
			.collect(Collectors.toSet());
	}

	/** The same without the variable that the engine itself writes at a start. */
	static Set<String> namesAtStart(DelegateExecution execution) {
		Set<String> names = names(execution.getProcessInstanceId());
		names.remove(((ExecutionEntity) execution).getProcessDefinition()
			.getProperty(BpmnParse.PROPERTYNAME_INITIATOR_VARIABLE_NAME));
		return names;
	}

	private static boolean isWritten(CachedDbEntity cached) {
		return cached.getEntity() instanceof VariableInstanceEntity
				&& (cached.getEntityState() == DbEntityState.TRANSIENT || cached.isDirty());
	}

}
