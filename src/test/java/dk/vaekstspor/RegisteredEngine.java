package dk.vaekstspor;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Makes the engine of this test's application the one that REST API and web applications
 * find. They look it up by its name in registries of the whole virtual machine, which
 * another application of the same test run empties when it closes.
 */
class RegisteredEngine implements TestExecutionListener {

	@Override
	public void beforeTestClass(TestContext test) {
		ProcessEngines.registerProcessEngine(test.getApplicationContext().getBean(ProcessEngine.class));
		Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
		Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
		Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
		Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
	}

}
