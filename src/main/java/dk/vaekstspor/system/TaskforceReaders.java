package dk.vaekstspor.system;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.engine.TaskReaders;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;

import org.springframework.stereotype.Component;

/**
 * Whoever leads a taskforce or has joined it reads its tasks, whichever department does
 * them.
 */
@Component
class TaskforceReaders implements TaskReaders {

	private static final Set<String> PROCESSES = Set.of("taskforce", "taskforceInvitation", "taskforceAction");

	private final TaskforceFiles taskforces;

	TaskforceReaders(TaskforceFiles taskforces) {
		this.taskforces = taskforces;
	}

	@Override
	public List<String> readers(String processKey, String caseNumber) {
		if (!PROCESSES.contains(processKey)) {
			return List.of();
		}
		Stream<String> lead = this.taskforces.find(caseNumber)
			.filter(TaskforceFile::isComposed)
			.map(TaskforceFile::leadUserId)
			.stream();
		Stream<String> joined = this.taskforces.membersOf(caseNumber)
			.stream()
			.filter((member) -> member.state() == MemberState.ACCEPTED)
			.map(TaskforceMember::userId);
		return Stream.concat(lead, joined).filter(Objects::nonNull).distinct().toList();
	}

}
