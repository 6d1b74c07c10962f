package dk.vaekstspor.system;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.engine.TaskReaders;
import dk.vaekstspor.taskforce.MemberState;
import dk.vaekstspor.taskforce.Taskforce;
import dk.vaekstspor.taskforce.TaskforceMember;
import dk.vaekstspor.taskforce.Taskforces;

import org.springframework.stereotype.Component;

/**
 * Whoever leads a taskforce or has joined it reads its tasks, whichever department does
 * them.
 */
@Component
class TaskforceReaders implements TaskReaders {

	private static final Set<String> PROCESSES = Set.of("taskforce", "taskforceAction");

	private final Taskforces taskforces;

	TaskforceReaders(Taskforces taskforces) {
		this.taskforces = taskforces;
	}

	@Override
	public List<String> readers(String processKey, String caseNumber) {
		if (!PROCESSES.contains(processKey)) {
			return List.of();
		}
		Stream<String> lead = this.taskforces.find(caseNumber)
			.filter(TaskforceReaders::isComposed)
			.map(Taskforce::leadUserId)
			.stream();
		Stream<String> joined = this.taskforces.membersOf(caseNumber)
			.stream()
			.filter((member) -> member.state() == MemberState.ACCEPTED)
			.map(TaskforceMember::userId);
		return Stream.concat(lead, joined).filter(Objects::nonNull).distinct().toList();
	}

	/** Until then the lead is a mere proposal. */
	private static boolean isComposed(Taskforce taskforce) {
		return taskforce.meetingAt() != null;
	}

}
