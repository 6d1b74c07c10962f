package dk.vaekstspor.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Plans the next round of the case's follow-up, and forgets the answers of the round
 * before.
 */
@Component
class PlanFollowUpDelegate implements JavaDelegate {

	private final FollowUpPlan plan;

	PlanFollowUpDelegate(FollowUpPlan plan) {
		this.plan = plan;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FollowUp planned = this.plan.next(FollowUpProcess.CASE_NUMBER.get(execution));
		FollowUpProcess.FOLLOW_UP_ID.set(execution, planned.id());
		FollowUpProcess.DISSATISFIED.remove(execution);
		FollowUpProcess.NEW_NEEDS.remove(execution);
		FollowUpProcess.FOLLOW_UP_DUE.set(execution, FollowUpPlan.dueAt(planned));
	}

}
