package dk.vaekstspor.taskforce;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.taskforcefile.TaskforceFacts;

import org.springframework.stereotype.Component;

/**
 * Shows the lead what the meeting is about and who comes.
 */
@Component
class HoldTaskforceMeetingContext implements FormContext {

	private final TaskforceFacts facts;

	HoldTaskforceMeetingContext(TaskforceFacts facts) {
		this.facts = facts;
	}

	@Override
	public String taskKey() {
		return TaskforceProcess.HOLD_TASKFORCE_MEETING;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		String caseNumber = task.caseNumber();
		return Map.of("facts", List.of(this.facts.purpose(caseNumber), this.facts.meeting(caseNumber),
				this.facts.members(caseNumber)));
	}

}
