package dk.vaekstspor.demohistory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/**
 * Sets the engine's clock and does what its job executor would do at that time.
 */
@DemoPart
class EngineRoom {

	private static final String TYPE = "userTask_";

	private static final int AT_ONCE = 50;

	private final ManagementService management;

	private final TaskService tasks;

	private Instant now = Instant.EPOCH;

	EngineRoom(ManagementService management, TaskService tasks) {
		this.management = management;
		this.tasks = tasks;
	}

	Instant now() {
		return this.now;
	}

	/** Stops the clock at that moment, or just after the last if it is not later. */
	void setClock(Instant moment) {
		Instant earliest = this.now.plusMillis(1);
		this.now = moment.isBefore(earliest) ? earliest : moment;
		ClockUtil.setCurrentTime(Date.from(this.now));
	}

	void letClockRun() {
		ClockUtil.reset();
	}

	/** The timer that is due first. */
	Optional<Job> nextTimer() {
		return jobs().timers().orderByJobDuedate().asc().orderByJobId().asc().listPage(0, 1).stream().findFirst();
	}

	void fire(Job timer) {
		this.management.executeJob(timer.getId());
	}

	/**
	 * Begins the timers that begin processes, such as the daily check, at that moment.
	 */
	void beginCyclesAt(Instant moment) {
		jobs().timers()
			.list()
			.stream()
			.filter((job) -> job.getProcessInstanceId() == null)
			.forEach((job) -> this.management.setJobDuedate(job.getId(), Date.from(moment), false));
	}

	/** Runs every job that waits for nothing but being run. */
	void runJobs() {
		List<Job> waiting = messages();
		while (!waiting.isEmpty()) {
			waiting.forEach((job) -> this.management.executeJob(job.getId()));
			waiting = messages();
		}
	}

	/** The tasks that have come since the clock was set. */
	List<OpenStep> newSteps() {
		return this.tasks.createTaskQuery()
			.taskCreatedOn(Date.from(this.now))
			.list()
			.stream()
			.sorted(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(EngineRoom::number))
			.map(this::step)
			.toList();
	}

	/** The task as it is now, unless a timer or somebody else has ended it. */
	Optional<OpenStep> find(OpenStep step) {
		return Optional.ofNullable(this.tasks.createTaskQuery().taskId(step.taskId()).singleResult())
			.map((task) -> step.heldBy(task.getAssignee()));
	}

	/** The groups that may take the task now. */
	List<String> groups(OpenStep step) {
		return this.tasks.getIdentityLinksForTask(step.taskId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.sorted()
			.toList();
	}

	private List<Job> messages() {
		return jobs().messages()
			.orderByJobId()
			.asc()
			.listPage(0, AT_ONCE)
			.stream()
			.sorted(Comparator.comparing((job) -> number(job.getId())))
			.toList();
	}

	private JobQuery jobs() {
		return this.management.createJobQuery().withRetriesLeft().active();
	}

	private OpenStep step(Task task) {
		return new OpenStep(task.getId(), task.getTaskDefinitionKey().substring(TYPE.length()),
				(String) this.tasks.getVariable(task.getId(), "caseNumber"), task.getAssignee());
	}

	private static long number(Task task) {
		return number(task.getId());
	}

	/** Ids count in this profile, and are not all of the same length. */
	private static long number(String id) {
		return Long.parseLong(id);
	}

}
