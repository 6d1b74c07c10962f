package dk.vaekstspor.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Sends the company the link to the round's survey, if it may be contacted.
 */
@Component
class SendSurveyDelegate implements JavaDelegate {

	private final SurveyLetters letters;

	SendSurveyDelegate(SurveyLetters letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letters.sendSurvey(FollowUpProcess.FOLLOW_UP_ID.get(execution));
	}

}
