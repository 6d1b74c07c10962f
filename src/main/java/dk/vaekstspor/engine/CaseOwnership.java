package dk.vaekstspor.engine;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Who a case's running processes give its next tasks to.
 */
@Component
public class CaseOwnership {

	private static final ProcessVariable<String> CASE_OWNER = ProcessVariable.of("caseOwner", String.class);

	private final TaskService tasks;

	private final TrustedCalls engine;

	CaseOwnership(TaskService tasks, TrustedCalls engine) {
		this.tasks = tasks;
		this.engine = engine;
	}

	/** Makes somebody else the owner in all processes and open tasks of the case. */
	public void pass(String caseNumber, String from, String to) {
		this.engine.call(() -> {
			passProcesses(caseNumber, from, to);
			passTasks(caseNumber, from, to);
			return null;
		});
	}

	private static void passProcesses(String caseNumber, String from, String to) {
		new ProcessInstanceQueryImpl(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired())
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.map(ExecutionEntity.class::cast)
			.filter((process) -> CASE_OWNER.find(process).filter(from::equals).isPresent())
			.forEach((process) -> CASE_OWNER.set(process, to));
	}

	private void passTasks(String caseNumber, String from, String to) {
		this.tasks.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.taskOwner(from)
			.list()
			.stream()
			.map(Task::getId)
			.forEach((task) -> this.tasks.setOwner(task, to));
	}

}
