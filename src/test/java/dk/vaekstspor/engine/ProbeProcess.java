package dk.vaekstspor.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * A process with the form "probe" at its start and at its first task, and the classes
 * that take the form there.
 */
final class ProbeProcess {

	static final String STARTED_BY_FORM = "startedByForm";

	static final String WITH_TASK = "withTask";

	private static final FormSchemas SCHEMAS = new FormSchemas();

	static final List<SubmittedForm> TAKEN = new ArrayList<>();

	static Consumer<SubmittedForm> handler = (form) -> {
	};

	private ProbeProcess() {
	}

	/** Deploys both processes and returns the deployment's id. */
	static String deploy(RepositoryService repository) {
		TAKEN.clear();
		handler = (form) -> {
		};
		return deploy(repository, form());
	}

	/** Deploys both processes with that form and returns the deployment's id. */
	static String deploy(RepositoryService repository, String form) {
		return repository.createDeployment()
			.addString("probe.form", form)
			.addModelInstance("started-by-form.bpmn", startedByForm())
			.addModelInstance("with-task.bpmn", withTask())
			.deploy()
			.getId();
	}

	static String form() {
		try (InputStream form = ProbeProcess.class.getResourceAsStream("probe.form")) {
			return new String(form.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BpmnModelInstance startedByForm() {
		return Bpmn.createExecutableProcess(STARTED_BY_FORM)
			.camundaHistoryTimeToLive(1)
			.startEvent()
			.camundaFormRef("probe")
			.camundaFormRefBinding("deployment")
			.camundaInitiator("initiator")
			.serviceTask("serviceTask_take")
			.camundaClass(TakeStartForm.class)
			.userTask("userTask_after")
			.endEvent()
			.done();
	}

	private static BpmnModelInstance withTask() {
		return Bpmn.createExecutableProcess(WITH_TASK)
			.camundaHistoryTimeToLive(1)
			.startEvent()
			.userTask("userTask_probe")
			.camundaFormRef("probe")
			.camundaFormRefBinding("deployment")
			.camundaTaskListenerClass("complete", ProbeForm.class)
			.userTask("userTask_after")
			.endEvent()
			.done();
	}

	/** Takes the form of the task. */
	public static class ProbeForm extends TaskForm {

		public ProbeForm() {
			super(SCHEMAS);
		}

		@Override
		protected void submitted(SubmittedForm form, DelegateTask task) {
			handler.accept(form);
			TAKEN.add(form);
			task.setVariable("urgentCase", form.checked("urgent"));
		}

	}

	/** Takes the form of the start event. */
	public static class TakeStartForm implements JavaDelegate {

		@Override
		public void execute(DelegateExecution execution) {
			TAKEN.add(SubmittedForm.takeStartForm(execution, SCHEMAS, "relatedCaseNumber"));
		}

	}

}
