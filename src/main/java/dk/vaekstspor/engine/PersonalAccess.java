package dk.vaekstspor.engine;

import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What single persons may see of a case because they were named in it: as a task's
 * assignee, as the case's owner, as lead or member of its taskforce.
 */
@Component
public class PersonalAccess {

	private final TaskService tasks;

	private final TrustedCalls engine;

	private final ObjectProvider<TaskReaders> readers;

	PersonalAccess(TaskService tasks, TrustedCalls engine, ObjectProvider<TaskReaders> readers) {
		this.readers = readers;
		this.tasks = tasks;
		this.engine = engine;
	}

	/** Takes it back on all open tasks of the case; what groups may see stays. */
	public void takeBack(String userId, String caseNumber) {
		this.engine.call(() -> {
			this.tasks.createTaskQuery()
				.processInstanceBusinessKey(caseNumber)
				.list()
				.forEach((task) -> close(task.getId(), userId));
			return null;
		});
	}

	/** Lets whom {@link TaskReaders} name by now read the case's open tasks as well. */
	public void extend(String caseNumber) {
		this.engine.call(() -> {
			this.tasks.createTaskQuery()
				.processInstanceBusinessKey(caseNumber)
				.list()
				.stream()
				.filter((task) -> !TaskListener.EVENTNAME_COMPLETE.equals(((TaskEntity) task).getEventName()))
				.forEach((task) -> extend(task, caseNumber));
			return null;
		});
	}

	private void extend(Task task, String caseNumber) {
		String processKey = task.getProcessDefinitionId().replaceFirst(":.*", "");
		List<String> linked = this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> TaskReaderLinks.TYPE.equals(link.getType()))
			.map(IdentityLink::getUserId)
			.toList();
		this.readers.stream()
			.flatMap((source) -> source.readers(processKey, caseNumber).stream())
			.distinct()
			.filter((userId) -> !linked.contains(userId))
			.forEach((userId) -> this.tasks.addUserIdentityLink(task.getId(), userId, TaskReaderLinks.TYPE));
	}

	private static void close(String taskId, String userId) {
		AuthorizationEntity grant = Context.getCommandContext()
			.getAuthorizationManager()
			.findAuthorizationByUserIdAndResourceId(Authorization.AUTH_TYPE_GRANT, userId, Resources.TASK, taskId);
		if (grant != null) {
			grant.setPermissions(new Permission[0]);
		}
	}

}
