package dk.vaekstspor.demohistory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;

/**
 * Fills in forms as people do, who see the options that Tasklist shows them.
 */
@DemoPart
class Forms {

	private final FormService service;

	private final TaskService tasks;

	private final List<FormContext> contexts;

	private final Phrases phrases;

	private final Map<String, FormAnswers.Answerer> answerers = new TreeMap<>();

	Forms(FormService service, TaskService tasks, List<FormContext> contexts, List<FormAnswers> answers,
			Phrases phrases) {
		this.service = service;
		this.tasks = tasks;
		this.contexts = contexts;
		this.phrases = phrases;
		answers.forEach((some) -> this.answerers.putAll(some.byStep()));
	}

	/** Whether somebody knows what to answer in that step. */
	boolean answers(String step) {
		return this.answerers.containsKey(step);
	}

	/**
	 * Fills the step's form in and submits it.
	 * @throws dk.vaekstspor.engine.FormRejected if an answer does not fit
	 */
	void submit(OpenStep step, EngineRoom engine, Chance chance) {
		LocalDate today = LocalDate.ofInstant(engine.now(), DanishWorkingDays.ZONE);
		OpenForm form = new OpenForm(step, offered(step), today, chance, this.phrases);
		this.service.submitTaskForm(step.taskId(), this.answerers.get(step.key()).answer(form).values());
	}

	private Map<String, Object> offered(OpenStep step) {
		FormTask task = new FormTask(step.taskId(), step.caseNumber(),
				(name) -> this.tasks.getVariable(step.taskId(), name));
		return this.contexts.stream()
			.filter((context) -> context.taskKey().equals(step.key()))
			.findFirst()
			.map((context) -> context.values(task))
			.orElse(Map.of());
	}

}
