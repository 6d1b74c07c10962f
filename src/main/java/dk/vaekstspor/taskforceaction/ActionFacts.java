package dk.vaekstspor.taskforceaction;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.ActionStatus;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.actionplan.Promises;
import dk.vaekstspor.engine.FormTask;

import org.springframework.stereotype.Component;

/**
 * What the forms show about an action, as lines with a label.
 */
@Component
class ActionFacts {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private final Actions actions;

	private final Promises promises;

	ActionFacts(Actions actions, Promises promises) {
		this.actions = actions;
		this.promises = promises;
	}

	/** The form's values: the action's facts, with the last note under that label. */
	Map<String, Object> values(FormTask task, String noteLabel) {
		Action action = this.actions.get((Long) task.variable(TaskforceActionProcess.ACTION_ID.name()));
		List<Map<String, Object>> facts = new ArrayList<>();
		facts.add(fact("Indsats", action.title()));
		facts.add(fact("Afdeling", action.department().label()));
		facts.add(fact("Frist", DAY.format(action.deadline())));
		if (action.status() == ActionStatus.WAITING) {
			facts.add(fact("På pause", this.promises.pause(action)));
		}
		if (action.note() != null) {
			facts.add(fact(noteLabel, action.note()));
		}
		return Map.of("facts", facts);
	}

	private static Map<String, Object> fact(String label, String text) {
		return Map.of("label", label, "text", text);
	}

}
