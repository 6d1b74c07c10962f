package dk.vaekstspor.tasklist;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Which case a task belongs to, for those whom the engine lets see the task.
 */
@Component
class TaskCases {

	private final TaskService tasks;

	private final ProcessFacts processes;

	TaskCases(TaskService tasks, ProcessFacts processes) {
		this.tasks = tasks;
		this.processes = processes;
	}

	/** The case number; empty for a task that the signed-in user does not see. */
	Optional<String> caseNumber(String taskId) {
		return Optional.ofNullable(taskId)
			.map((id) -> this.tasks.createTaskQuery().taskId(id).singleResult())
			.map((Task task) -> this.processes.caseNumbers(List.of(task)).get(task.getProcessInstanceId()));
	}

}
