package dk.vaekstspor.taskforce;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * What the forms show about a taskforce, as lines with a label.
 */
@Component
class TaskforceFacts {

	private final Taskforces taskforces;

	private final TaskforceTexts texts;

	TaskforceFacts(Taskforces taskforces, TaskforceTexts texts) {
		this.taskforces = taskforces;
		this.texts = texts;
	}

	Map<String, Object> purpose(String caseNumber) {
		return fact("Taskforcens opgave", this.taskforces.get(caseNumber).purpose());
	}

	Map<String, Object> lead(String caseNumber) {
		return fact("Tovholder", this.texts.lead(this.taskforces.get(caseNumber)));
	}

	Map<String, Object> meeting(String caseNumber) {
		return fact("Møde", this.texts.meeting(this.taskforces.get(caseNumber)));
	}

	Map<String, Object> members(String caseNumber) {
		List<TaskforceMember> asked = this.taskforces.membersOf(caseNumber);
		return fact("Deltagere",
				asked.stream()
					.filter((member) -> member.state() != MemberState.PROPOSED)
					.map(this.texts::answer)
					.collect(Collectors.joining("\n")));
	}

	Map<String, Object> actions(String caseNumber) {
		return fact("Indsatser", this.texts.actions(caseNumber));
	}

	static Map<String, Object> fact(String label, String text) {
		return Map.of("label", label, "text", text);
	}

}
