package dk.vaekstspor.stephistory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.steprecord.HeldTime;
import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.ProcessRecords;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecords;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs small processes, and finds after each test that the engine's history tells the
 * same of them as what was recorded.
 */
@VaekstsporTest
abstract class WithStepProcess {

	/** A Monday, at nine in Denmark. */
	static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

	static final Instant DUE = Instant.parse("2026-11-25T15:00:00Z");

	static final String CASE = "2026-90001";

	@Autowired
	ProcessEngine engine;

	@Autowired
	ProcessTesting testing;

	@Autowired
	StepRecords records;

	@Autowired
	ProcessRecords processes;

	@Autowired
	StepHistory history;

	@Autowired
	JdbcTemplate jdbc;

	final List<String> deployments = new ArrayList<>();

	private final Set<String> instances = new HashSet<>();

	private final Set<String> removed = new HashSet<>();

	@BeforeEach
	void stopClock() {
		this.testing.at(MONDAY);
	}

	@AfterEach
	void historyTellsTheSame() {
		try {
			Set<String> all = instances();
			RecordedHistory read = this.history.of(all);
			assertThat(this.records.ofInstances(all)).containsExactlyInAnyOrderElementsOf(read.steps());
			assertThat(this.processes.find(all)).containsExactlyInAnyOrderElementsOf(read.processes());
		}
		finally {
			cleanUp();
		}
	}

	private void cleanUp() {
		this.testing.resetClock();
		Set<String> all = instances();
		all.addAll(this.removed);
		this.deployments.forEach((id) -> this.engine.getRepositoryService().deleteDeployment(id, true));
		all.forEach((id) -> {
			this.jdbc.update("DELETE FROM step_record WHERE process_instance = ?", id);
			this.jdbc.update("DELETE FROM process_record WHERE id = ?", id);
		});
	}

	void deploy(BpmnModelInstance... models) {
		for (BpmnModelInstance model : models) {
			this.deployments.add(this.engine.getRepositoryService()
				.createDeployment()
				.addModelInstance("steps.bpmn", model)
				.deploy()
				.getId());
		}
	}

	/** Starts it for the case, and says which instance came of it. */
	String start(String key) {
		return start(key, CASE);
	}

	String start(String key, String caseNumber) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("dueAt", Date.from(DUE));
		ProcessInstance instance = this.engine.getRuntimeService()
			.startProcessInstanceByKey(key, caseNumber, variables);
		this.instances.add(instance.getId());
		return instance.getId();
	}

	/** Its history will be gone. */
	void forget(String instance) {
		this.instances.remove(instance);
		this.removed.add(instance);
	}

	void pass(Duration time) {
		this.testing.at(now().plus(time));
	}

	Instant now() {
		return org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime().toInstant();
	}

	Task task(String instance) {
		return this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
	}

	void complete(String instance) {
		this.engine.getTaskService().complete(task(instance).getId());
	}

	void claim(String instance, String user) {
		this.engine.getTaskService().claim(task(instance).getId(), user);
	}

	void fire(String instance, String element) {
		Job job = this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(instance)
			.activityId(element)
			.singleResult();
		this.engine.getManagementService().executeJob(job.getId());
	}

	void send(String message, String instance) {
		this.engine.getRuntimeService().createMessageCorrelation(message).processInstanceId(instance).correlate();
	}

	/** The only record of that step. */
	StepRecord record(String instance, String step) {
		List<StepRecord> found = records(instance, step);
		assertThat(found).as("records of %s", step).hasSize(1);
		return found.get(0);
	}

	List<StepRecord> records(String instance, String step) {
		return this.records.ofInstances(Set.of(instance))
			.stream()
			.filter((record) -> record.step().equals(step))
			.toList();
	}

	ProcessRecord process(String instance) {
		return this.processes.find(instance).orElseThrow();
	}

	static HeldTime held(Duration time, Duration working) {
		return new HeldTime(time.toMillis(), working.toMillis());
	}

	private Set<String> instances() {
		Set<String> all = new HashSet<>(this.instances);
		this.instances.forEach((root) -> this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.superProcessInstanceId(root)
			.list()
			.stream()
			.map(HistoricProcessInstance::getId)
			.forEach(all::add));
		return all;
	}

}
