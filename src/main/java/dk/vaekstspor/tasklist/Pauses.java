package dk.vaekstspor.tasklist;

import java.util.Optional;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.ActionState;
import dk.vaekstspor.actionplan.ActionState.Kind;
import dk.vaekstspor.actionplan.ActionStates;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.engine.ProcessVariable;
import dk.vaekstspor.tasklist.TaskCard.Pause;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Knows whose clock stands still: tasks of an action that waits for the company.
 */
@Component
class Pauses {

	private static final ProcessVariable<Long> ACTION_ID = ProcessVariable.of("actionId", Long.class);

	private static final String COMPANY = "company";

	private final TaskService tasks;

	private final Actions actions;

	private final ActionStates states;

	Pauses(TaskService tasks, Actions actions, ActionStates states) {
		this.tasks = tasks;
		this.actions = actions;
		this.states = states;
	}

	/** The pause of a task that waits for that party; empty while its clock runs. */
	Optional<Pause> of(Task task, String waitsFor) {
		return Optional.of(task)
			.filter((any) -> COMPANY.equals(waitsFor))
			.map((any) -> (Long) this.tasks.getVariable(task.getId(), ACTION_ID.name()))
			.map(this.actions::get)
			.flatMap(this::of);
	}

	private Optional<Pause> of(Action action) {
		ActionState state = this.states.of(action);
		return (state.kind() != Kind.WAITING) ? Optional.empty()
				: Optional.of(new Pause(state.since(), state.workingDays(), action.note()));
	}

}
