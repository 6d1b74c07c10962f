package dk.vaekstspor;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Moves one case through the real engine: its tasks, its jobs, its timers. A case is all
 * process instances that carry its number as business key.
 */
public class ProcessTesting {

	private static final int MOST_JOBS = 200;

	private final ProcessEngine engine;

	ProcessTesting(ProcessEngine engine) {
		this.engine = engine;
	}

	/** Stops the clock at that moment. */
	public void at(Instant moment) {
		ClockUtil.setCurrentTime(Date.from(moment));
	}

	/** Lets the clock run again. */
	public void resetClock() {
		ClockUtil.reset();
	}

	/** Does the work signed in as that user, with the groups the user has. */
	public <T> T as(String userId, Supplier<T> work) {
		List<String> groups = this.engine.getIdentityService()
			.createGroupQuery()
			.groupMember(userId)
			.list()
			.stream()
			.map((group) -> group.getId())
			.toList();
		this.engine.getIdentityService().setAuthentication(userId, groups);
		try {
			return work.get();
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
	}

	/** Submits the process's start form as that user; the case number that came of it. */
	public String start(String userId, String processKey, Map<String, Object> values) {
		String definitionId = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(processKey)
			.latestVersion()
			.singleResult()
			.getId();
		return as(userId, () -> this.engine.getFormService().submitStartForm(definitionId, values)).getBusinessKey();
	}

	/**
	 * Sets the task's variable as a step of its process does; from outside it is refused.
	 */
	public void setVariable(Task task, String name, String value) {
		setVariable(this.engine, task, name, value);
	}

	/** Sets the task's variable in that engine as a step of its process does. */
	public static void setVariable(ProcessEngine engine, Task task, String name, String value) {
		((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
			.execute((context) -> {
				context.getTaskManager().findTaskById(task.getId()).setVariable(name, value);
				return null;
			});
	}

	/** The only open task of that key, for example {@code assessEnquiry}. */
	public Task task(String caseNumber, String taskKey) {
		List<Task> tasks = tasks(caseNumber, taskKey);
		assertThat(tasks).as("open tasks '%s' of case %s, which has %s", taskKey, caseNumber, openTasks(caseNumber))
			.hasSize(1);
		return tasks.get(0);
	}

	/** All open tasks of that key. */
	public List<Task> tasks(String caseNumber, String taskKey) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.taskDefinitionKey("userTask_" + taskKey)
			.initializeFormKeys()
			.list();
	}

	/** The definition keys of the open tasks of the case. */
	public List<String> openTasks(String caseNumber) {
		return openTaskList(caseNumber).stream().map(Task::getTaskDefinitionKey).toList();
	}

	/** The open tasks of the case. */
	public List<Task> openTaskList(String caseNumber) {
		return this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber).list();
	}

	/** Submits the form of the only open task of that key, and runs what follows. */
	public void complete(String caseNumber, String taskKey, Map<String, Object> values) {
		complete(task(caseNumber, taskKey), values);
		runJobs(caseNumber);
	}

	/** Submits the task's form, without running what follows. */
	public void complete(Task task, Map<String, Object> values) {
		this.engine.getFormService().submitTaskForm(task.getId(), values);
	}

	/** Runs every job of the case that waits for nobody, until none is left. */
	public void runJobs(String caseNumber) {
		for (int ran = 0; ran < MOST_JOBS; ran++) {
			List<Job> jobs = jobs(caseNumber, (query) -> query.messages().withRetriesLeft());
			if (jobs.isEmpty()) {
				return;
			}
			this.engine.getManagementService().executeJob(jobs.get(0).getId());
		}
		throw new AssertionError("Case " + caseNumber + " still has jobs after " + MOST_JOBS);
	}

	/** Runs the jobs that belong to no process instance and wait for nobody. */
	public void runLooseJobs() {
		this.engine.getManagementService()
			.createJobQuery()
			.messages()
			.list()
			.stream()
			.filter((job) -> job.getProcessInstanceId() == null)
			.map(Job::getId)
			.forEach(this.engine.getManagementService()::executeJob);
	}

	/** Runs the one job that stands before or after that element. */
	public void executeJobFor(String caseNumber, String elementId) {
		this.engine.getManagementService().executeJob(onlyJob(caseNumber, elementId, JobQuery::messages).getId());
	}

	/**
	 * Fires the one timer of that element whatever its due date, and runs what follows.
	 */
	public void fireTimer(String caseNumber, String elementId) {
		this.engine.getManagementService().executeJob(timer(caseNumber, elementId).getId());
		runJobs(caseNumber);
	}

	/** The one timer of that element. */
	public Job timer(String caseNumber, String elementId) {
		return onlyJob(caseNumber, elementId, JobQuery::timers);
	}

	/** All timers of the case. */
	public List<Job> timers(String caseNumber) {
		return jobs(caseNumber, JobQuery::timers);
	}

	/** Whether nothing of the case is left in the engine's runtime. */
	public boolean hasEnded(String caseNumber) {
		return instances(caseNumber).isEmpty();
	}

	/** How often the case has passed that element, finished passes only. */
	public long passed(String caseNumber, String elementId) {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.mapToLong((instance) -> this.engine.getHistoryService()
				.createHistoricActivityInstanceQuery()
				.processInstanceId(instance.getId())
				.activityId(elementId)
				.finished()
				.count())
			.sum();
	}

	private Job onlyJob(String caseNumber, String elementId, UnaryOperator<JobQuery> kind) {
		List<Job> jobs = jobs(caseNumber, (query) -> kind.apply(query).activityId(elementId));
		assertThat(jobs).as("jobs of '%s' in case %s", elementId, caseNumber).hasSize(1);
		return jobs.get(0);
	}

	private List<Job> jobs(String caseNumber, UnaryOperator<JobQuery> kind) {
		return instances(caseNumber).stream()
			.flatMap((instance) -> kind
				.apply(this.engine.getManagementService().createJobQuery().processInstanceId(instance.getId()))
				.list()
				.stream())
			.toList();
	}

	private List<ProcessInstance> instances(String caseNumber) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.list();
	}

}
