package dk.vaekstspor.engine;

import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Keeps confidential cases among managers and those whom a task is given to. A case that
 * turns out to be confidential takes the tasks it already has open along.
 */
class ConfidentialCases extends AbstractBpmnParseListener {

	private static final ProcessVariable<String> CASE_GROUP = ProcessVariable.of("caseGroup", String.class);

	/** Whether only managers and those named in its tasks may see the case. */
	static boolean isConfidential(VariableScope scope) {
		return scope != null && CASE_GROUP.find(scope).filter(Groups.MANAGER::equals).isPresent();
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl task) {
		task.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) ConfidentialCases::taskDone);
	}

	private static void taskDone(DelegateExecution execution) {
		if (isConfidential(execution) && execution.getProcessBusinessKey() != null) {
			Context.getCommandContext().runWithoutAuthorization(() -> {
				closeOff(execution.getProcessBusinessKey(), execution.getProcessEngineServices().getTaskService());
				return null;
			});
		}
	}

	private static void closeOff(String caseNumber, TaskService tasks) {
		instancesOf(caseNumber).forEach((instance) -> CASE_GROUP.set(instance, Groups.MANAGER));
		tasks.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.filter((task) -> !((TaskEntity) task).isDeleted())
			.forEach((task) -> closeOffTask(task.getId(), tasks));
	}

	/** Also those that call others and have no task open now: theirs come later. */
	private static List<ExecutionEntity> instancesOf(String caseNumber) {
		ProcessInstanceQueryImpl query = new ProcessInstanceQueryImpl();
		query.processInstanceBusinessKey(caseNumber);
		return Context.getCommandContext()
			.getExecutionManager()
			.findProcessInstancesByQueryCriteria(query, null)
			.stream()
			.map(ExecutionEntity.class::cast)
			.filter((instance) -> instance.getVariable(CASE_GROUP.name()) != null)
			.toList();
	}

	private static void closeOffTask(String taskId, TaskService tasks) {
		hideFromCaseworkers(taskId);
		if (isAskedOfCaseworkers(taskId, tasks)) {
			tasks.deleteCandidateGroup(taskId, Groups.CASEWORKER);
			tasks.addCandidateGroup(taskId, Groups.MANAGER);
		}
	}

	private static void hideFromCaseworkers(String taskId) {
		AuthorizationEntity grant = Context.getCommandContext()
			.getAuthorizationManager()
			.findAuthorizationByGroupIdAndResourceId(Authorization.AUTH_TYPE_GRANT, Groups.CASEWORKER, Resources.TASK,
					taskId);
		if (grant != null) {
			grant.setPermissions(new Permission[0]);
		}
	}

	private static boolean isAskedOfCaseworkers(String taskId, TaskService tasks) {
		return tasks.getIdentityLinksForTask(taskId)
			.stream()
			.map(IdentityLink::getGroupId)
			.anyMatch(Groups.CASEWORKER::equals);
	}

}
