package dk.vaekstspor.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Tells the managers that a follow-up call is overdue.
 */
@Component
class EscalateFollowUpDelegate implements JavaDelegate {

	private final LateFollowUps lateFollowUps;

	EscalateFollowUpDelegate(LateFollowUps lateFollowUps) {
		this.lateFollowUps = lateFollowUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.lateFollowUps.escalate(FollowUpProcess.CASE_NUMBER.get(execution),
				FollowUpProcess.FOLLOW_UP_ID.get(execution));
	}

}
