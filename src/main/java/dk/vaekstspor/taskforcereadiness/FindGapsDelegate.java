package dk.vaekstspor.taskforcereadiness;

import dk.vaekstspor.staffing.Gaps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Finds what no manager knows of yet.
 */
@Component
class FindGapsDelegate implements JavaDelegate {

	private final Gaps gaps;

	FindGapsDelegate(Gaps gaps) {
		this.gaps = gaps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		TaskforceReadinessProcess.NEW_GAPS.set(execution, this.gaps.check());
	}

}
