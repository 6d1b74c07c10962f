package dk.vaekstspor.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Takes over what a person answered when a user task is completed: the base of every user
 * task's complete listener. A refused form leaves the task as it was.
 */
public abstract class TaskForm implements TaskListener {

	private final FormSchemas schemas;

	protected TaskForm(FormSchemas schemas) {
		this.schemas = schemas;
	}

	@Override
	public final void notify(DelegateTask task) {
		submitted(SubmittedForm.take(task, this.schemas), task);
	}

	/**
	 * Brings the answers to the domain, and routing answers to the task's variables.
	 * @throws FormRejected if an answer does not fit the case
	 */
	protected abstract void submitted(SubmittedForm form, DelegateTask task);

}
