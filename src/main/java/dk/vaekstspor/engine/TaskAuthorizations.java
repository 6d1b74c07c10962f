package dk.vaekstspor.engine;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Who gets at a task. Beside those whom the engine lets work on it, every caseworker may
 * read it, unless its case is confidential; so may whom {@link TaskReaders} name, and the
 * task's owner. Who is no longer asked no longer gets at it, and whoever has a conflict
 * of interest is granted nothing personally.
 */
class TaskAuthorizations extends DefaultAuthorizationProvider {

	private final Impartiality impartiality;

	TaskAuthorizations(Impartiality impartiality) {
		this.impartiality = impartiality;
	}

	@Override
	public AuthorizationEntity[] newTask(Task task) {
		ExecutionEntity execution = ((TaskEntity) task).getExecution();
		if (execution == null) {
			return null;
		}
		return ConfidentialCases.isConfidential(execution) ? null
				: new AuthorizationEntity[] { readable(task, null, Groups.CASEWORKER) };
	}

	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
		if (oldAssignee != null && !oldAssignee.equals(newAssignee)) {
			takeBack(task, oldAssignee, null, oldAssignee.equals(task.getOwner()));
		}
		return super.newTaskAssignee(task, oldAssignee, newAssignee);
	}

	/** The case's owner follows its tasks, and does those that are his or hers to do. */
	@Override
	public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
		if (oldOwner != null && !oldOwner.equals(newOwner) && !oldOwner.equals(task.getAssignee())) {
			takeBack(task, oldOwner, null, false);
		}
		return (newOwner != null && !isDisqualified(newOwner, task))
				? new AuthorizationEntity[] { readable(task, newOwner, null) } : null;
	}

	@Override
	public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
		if (isDisqualified(userId, task)) {
			return null;
		}
		return TaskReaderLinks.TYPE.equals(type) ? new AuthorizationEntity[] { readable(task, userId, null) }
				: super.newTaskUserIdentityLink(task, userId, type);
	}

	@Override
	public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
		TaskEntity left = (TaskEntity) task;
		if (!left.isDeleted()) {
			takeBack(task, null, groupId,
					Groups.CASEWORKER.equals(groupId) && !ConfidentialCases.isConfidential(left.getExecution()));
		}
		return null;
	}

	private boolean isDisqualified(String userId, Task task) {
		ExecutionEntity execution = ((TaskEntity) task).getExecution();
		return execution != null && this.impartiality.isDisqualified(userId, execution.getProcessBusinessKey());
	}

	private AuthorizationEntity readable(Task task, String userId, String groupId) {
		return createOrUpdateAuthorization(task, userId, groupId, Resources.TASK, false, Permissions.READ);
	}

	private void takeBack(Task task, String userId, String groupId, boolean stillReads) {
		AuthorizationEntity grant = getGrantAuthorization(task.getId(), userId, groupId, Resources.TASK);
		if (grant != null) {
			Permission[] rest = stillReads ? new Permission[] { Permissions.READ } : new Permission[0];
			grant.setPermissions(rest);
		}
	}

	/**
	 * A grant of the same transaction is not in the database yet. The engine's own way
	 * would keep only that one's permissions; here both count.
	 */
	@Override
	protected void updateAuthorizationBasedOnCacheEntries(AuthorizationEntity grant, String userId, String groupId,
			Resource resource, String resourceId) {
		Context.getCommandContext()
			.getDbEntityManager()
			.getCachedEntitiesByType(AuthorizationEntity.class)
			.stream()
			.filter((other) -> hasEntitySameAuthorizationRights(other, userId, groupId, resource, resourceId))
			.findFirst()
			.ifPresent((other) -> replace(other, grant));
	}

	private static void replace(AuthorizationEntity unsaved, AuthorizationEntity grant) {
		grant.setPermissions(grant.getPermissions() | unsaved.getPermissions());
		Context.getCommandContext().getDbEntityManager().getDbEntityCache().remove(unsaved);
	}

}
