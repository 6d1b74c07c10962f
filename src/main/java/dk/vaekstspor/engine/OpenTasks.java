package dk.vaekstspor.engine;

import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.stereotype.Component;

/**
 * The tasks that people have on hand, whatever the signed-in person may see of them.
 */
@Component
public class OpenTasks {

	private static final String TYPE = "userTask_";

	private final TaskService tasks;

	private final TrustedCalls engine;

	OpenTasks(TaskService tasks, TrustedCalls engine) {
		this.tasks = tasks;
		this.engine = engine;
	}

	/**
	 * The cases' tasks that the person has on hand, oldest first; without one that is
	 * being completed at this very moment.
	 */
	public List<OpenTask> of(String userId) {
		return this.engine.call(() -> this.tasks.createTaskQuery()
			.taskAssignee(userId)
			.orderByTaskCreateTime()
			.asc()
			.list()
			.stream()
			.map(TaskEntity.class::cast)
			.filter((task) -> task.getExecution() != null
					&& !TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName()))
			.filter((task) -> task.getExecution().getProcessBusinessKey() != null)
			.map(OpenTasks::open)
			.toList());
	}

	/**
	 * Gives the task to somebody, or back to its groups.
	 * @param userId who does it from now on, or null
	 * @throws PersonDisqualified if that person may not take part in the case
	 */
	public void give(OpenTask task, String userId) {
		this.engine.call(() -> {
			this.tasks.setAssignee(task.id(), userId);
			return null;
		});
	}

	private static OpenTask open(TaskEntity task) {
		return new OpenTask(task.getId(), task.getTaskDefinitionKey().substring(TYPE.length()), task.getName(),
				task.getExecution().getProcessBusinessKey());
	}

}
