package dk.vaekstspor.followup;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Service;

/**
 * Tells running follow-ups, and the engagements that grow out of them, what happened; the
 * only place that talks to the engine about them.
 */
@Service
public class FollowUps {

	private final RuntimeService runtimeService;

	FollowUps(RuntimeService runtimeService) {
		this.runtimeService = runtimeService;
	}

	/**
	 * Tells the case's follow-up that the company answered a survey; does nothing when no
	 * follow-up is running any more.
	 */
	public void surveyAnswered(String caseNumber, boolean dissatisfied) {
		this.runtimeService.createMessageCorrelation(FollowUpProcess.SURVEY_ANSWERED)
			.processInstanceBusinessKey(caseNumber)
			.setVariableToTriggeredScope(FollowUpProcess.SURVEY_DISSATISFIED.name(), dissatisfied)
			.correlateAll();
	}

	/**
	 * Begins a new engagement. Its first step takes the values out again before anything
	 * is written.
	 * @param values the enquiry, by the names of the start form's fields
	 */
	void startEngagement(Map<String, Object> values) {
		this.runtimeService.createMessageCorrelation(FollowUpProcess.ENQUIRY_RECEIVED)
			.setVariables(values)
			.correlateStartMessage();
	}

}
