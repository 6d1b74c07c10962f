package dk.vaekstspor.taskforce;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Names whom each required department should send.
 */
@Component
class ProposeTaskforceDelegate implements JavaDelegate {

	private final Taskforces taskforces;

	ProposeTaskforceDelegate(Taskforces taskforces) {
		this.taskforces = taskforces;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.taskforces.propose(TaskforceProcess.CASE_NUMBER.get(execution),
				TaskforceProcess.CASE_OWNER.find(execution).orElse(null));
	}

}
