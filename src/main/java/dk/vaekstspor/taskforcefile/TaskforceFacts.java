package dk.vaekstspor.taskforcefile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * What the forms show about a taskforce, as lines with a label.
 */
@Component
public class TaskforceFacts {

	private final TaskforceFiles taskforces;

	private final TaskforceTexts texts;

	TaskforceFacts(TaskforceFiles taskforces, TaskforceTexts texts) {
		this.taskforces = taskforces;
		this.texts = texts;
	}

	/** What the taskforce is to solve. */
	public Map<String, Object> purpose(String caseNumber) {
		return fact("Taskforcens opgave", this.taskforces.get(caseNumber).purpose());
	}

	/** Who leads it. */
	public Map<String, Object> lead(String caseNumber) {
		return fact("Tovholder", this.texts.lead(this.taskforces.get(caseNumber)));
	}

	/** When and where it meets. */
	public Map<String, Object> meeting(String caseNumber) {
		return fact("Møde", this.texts.meeting(this.taskforces.get(caseNumber)));
	}

	/** Everyone asked, and what they answered. */
	public Map<String, Object> members(String caseNumber) {
		List<TaskforceMember> asked = this.taskforces.membersOf(caseNumber);
		return fact("Deltagere",
				asked.stream()
					.filter((member) -> member.state() != MemberState.PROPOSED)
					.map(this.texts::answer)
					.collect(Collectors.joining("\n")));
	}

	/** One line of a form's facts. */
	public static Map<String, Object> fact(String label, String text) {
		return Map.of("label", label, "text", text);
	}

}
