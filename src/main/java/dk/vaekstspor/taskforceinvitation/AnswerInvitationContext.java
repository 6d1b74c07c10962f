package dk.vaekstspor.taskforceinvitation;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.taskforcefile.TaskforceFacts;

import org.springframework.stereotype.Component;

/**
 * Shows an invited member what the taskforce is for and when it meets.
 */
@Component
class AnswerInvitationContext implements FormContext {

	private final TaskforceFacts facts;

	AnswerInvitationContext(TaskforceFacts facts) {
		this.facts = facts;
	}

	@Override
	public String taskKey() {
		return TaskforceInvitationProcess.ANSWER_INVITATION;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		String caseNumber = task.caseNumber();
		return Map.of("facts",
				List.of(this.facts.purpose(caseNumber), this.facts.lead(caseNumber), this.facts.meeting(caseNumber)));
	}

}
