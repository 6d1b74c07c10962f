package dk.vaekstspor.demohistory;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dk.vaekstspor.engine.FormRejected;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has people take the tasks that come, and do them.
 */
@DemoPart
class Workday {

	private static final Logger logger = LoggerFactory.getLogger(Workday.class);

	private static final double ANSWERING_SURVEYS = 0.45;

	private static final double DAYS_UNTIL_ANSWER = 3;

	private final EngineRoom engine;

	private final Calendar calendar;

	private final Colleagues colleagues;

	private final Personas personas;

	private final Forms forms;

	private final SurveyReplies surveys;

	private final TaskService tasks;

	private final DemoHistorySettings settings;

	private final Map<String, Integer> visits = new HashMap<>();

	private int done;

	private int rejected;

	Workday(EngineRoom engine, Calendar calendar, Colleagues colleagues, Personas personas, Forms forms,
			SurveyReplies surveys, TaskService tasks, DemoHistorySettings settings) {
		this.engine = engine;
		this.calendar = calendar;
		this.colleagues = colleagues;
		this.personas = personas;
		this.forms = forms;
		this.surveys = surveys;
		this.tasks = tasks;
		this.settings = settings;
	}

	/** How many tasks have been done. */
	int done() {
		return this.done;
	}

	/** How many forms were sent back. */
	int rejected() {
		return this.rejected;
	}

	/** Somebody is going to see to the task. */
	void plan(OpenStep step) {
		String visit = step.caseNumber() + " " + step.key();
		Chance chance = Chance.of(this.settings.seed(), visit + " " + this.visits.merge(visit, 1, Integer::sum));
		Plan plan = this.personas.of(step).plan(step, this.engine.now(), chance);
		if (step.key().equals("followUp") && chance.happens(ANSWERING_SURVEYS)) {
			planSurvey(step.caseNumber(), chance);
		}
		if (plan.doneAt() != null && step.assignee() == null) {
			this.calendar.plan(plan.takenAt(), () -> this.engine.find(step).ifPresent((open) -> take(open, chance)));
		}
		if (plan.doneAt() != null) {
			this.calendar.plan(plan.doneAt(), () -> this.engine.find(step).ifPresent((open) -> finish(open, chance)));
		}
	}

	private void planSurvey(String caseNumber, Chance chance) {
		Duration wait = Duration.ofMinutes(Math.round(chance.around(DAYS_UNTIL_ANSWER, 1) * 24 * 60));
		Instant answered = this.engine.now().plus(wait);
		this.calendar.plan(answered, () -> this.surveys.reply(caseNumber, chance));
	}

	private void take(OpenStep step, Chance chance) {
		if (step.assignee() == null) {
			String userId = this.colleagues.oneOf(this.engine.groups(step), chance);
			this.colleagues.as(userId, () -> this.tasks.claim(step.taskId(), userId));
		}
	}

	private void finish(OpenStep step, Chance chance) {
		try {
			this.colleagues.as(step.assignee(), () -> this.forms.submit(step, this.engine, chance));
			this.done++;
		}
		catch (FormRejected ex) {
			this.rejected++;
			logger.warn("Made-up answers to {} were sent back: {}", step.key(), ex.getMessage());
		}
	}

}
