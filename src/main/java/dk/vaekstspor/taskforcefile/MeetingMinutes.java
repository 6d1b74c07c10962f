package dk.vaekstspor.taskforcefile;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came of a taskforce's meeting, as minutes and as decisions; the actions that were
 * agreed on are promises of their own.
 */
@Component
@Transactional
public class MeetingMinutes {

	private final TaskforceFiles taskforces;

	private final TaskforceDecisionRepository decisions;

	MeetingMinutes(TaskforceFiles taskforces, TaskforceDecisionRepository decisions) {
		this.taskforces = taskforces;
		this.decisions = decisions;
	}

	/**
	 * Keeps the minutes, which may be empty, and the decisions.
	 * @throws TaskforceAlreadyClosed if the taskforce is closed
	 */
	public void keep(String caseNumber, String minutes, List<String> decided) {
		this.taskforces.recordMinutes(caseNumber, minutes);
		long taskforceId = this.taskforces.get(caseNumber).id();
		decided.forEach((text) -> this.decisions.save(new TaskforceDecision(null, taskforceId, text)));
	}

	/** What the taskforce of that case decided, in the order of its meeting. */
	@Transactional(readOnly = true)
	public List<String> decisions(String caseNumber) {
		return this.taskforces.find(caseNumber)
			.map((taskforce) -> this.decisions.findByTaskforceIdOrderById(taskforce.id()))
			.orElseGet(List::of)
			.stream()
			.map(TaskforceDecision::text)
			.toList();
	}

}
