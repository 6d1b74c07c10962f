package dk.vaekstspor.engine;

import java.util.Map;

import dk.vaekstspor.EngineTables;
import dk.vaekstspor.VaekstsporTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Deploys the {@link ProbeProcess} for each test, and takes it away with all its traces.
 */
@VaekstsporTest
abstract class WithProbeProcess {

	static final String MARK = "Mærke-4711";

	@Autowired
	ProcessEngine engine;

	@Autowired
	JdbcTemplate jdbc;

	String deployment;

	@BeforeEach
	void deploy() {
		this.deployment = ProbeProcess.deploy(this.engine.getRepositoryService());
	}

	@AfterEach
	void undeploy() {
		this.engine.getRepositoryService().deleteDeployment(this.deployment, true);
	}

	void submit(Task task, Map<String, Object> answers) {
		this.engine.getFormService().submitTaskForm(task.getId(), answers);
	}

	void start(Map<String, Object> answers) {
		this.engine.getFormService().submitStartForm(definition(ProbeProcess.STARTED_BY_FORM), answers);
	}

	Task probeTask() {
		String instance = this.engine.getRuntimeService().startProcessInstanceByKey(ProbeProcess.WITH_TASK).getId();
		return this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
	}

	boolean isOpen(Task task) {
		return this.engine.getTaskService().createTaskQuery().taskId(task.getId()).count() == 1;
	}

	EngineTables engineTables() {
		return new EngineTables(this.jdbc);
	}

	private String definition(String key) {
		return this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.deploymentId(this.deployment)
			.processDefinitionKey(key)
			.singleResult()
			.getId();
	}

}
