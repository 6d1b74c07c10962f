package dk.vaekstspor.tasklist;

import java.util.Optional;

import dk.vaekstspor.engine.ProcessVariable;
import dk.vaekstspor.introduction.Introductions;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Knows which knowledge partner a task waits for: a case may wait for several at once.
 */
@Component
class AskedPartners {

	private static final ProcessVariable<Long> INTRODUCTION_ID = ProcessVariable.of("introductionId", Long.class);

	private static final String PARTNER = "partner";

	private final TaskService tasks;

	private final Introductions introductions;

	AskedPartners(TaskService tasks, Introductions introductions) {
		this.tasks = tasks;
		this.introductions = introductions;
	}

	/** The partner's name, for a task that waits for that party. */
	Optional<String> of(Task task, String waitsFor) {
		return Optional.of(task)
			.filter((any) -> PARTNER.equals(waitsFor))
			.map((any) -> (Long) this.tasks.getVariable(task.getId(), INTRODUCTION_ID.name()))
			.map((id) -> this.introductions.get(id).partner().name());
	}

}
