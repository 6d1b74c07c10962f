package dk.vaekstspor.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Begins a new engagement for the needs that the company told of in the call.
 */
@Component
class StartNewEngagementDelegate implements JavaDelegate {

	private final NewNeeds newNeeds;

	StartNewEngagementDelegate(NewNeeds newNeeds) {
		this.newNeeds = newNeeds;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.newNeeds.startEngagement(FollowUpProcess.FOLLOW_UP_ID.get(execution));
	}

}
