package dk.vaekstspor.taskforce;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;

import org.springframework.stereotype.Component;

/**
 * Offers everyone who can be asked, with the proposal filled in: lead, members, and the
 * latest date that keeps the service target.
 */
@Component
class ComposeTaskforceContext implements FormContext {

	private final Taskforces taskforces;

	private final CaseFiles caseFiles;

	private final SeatOptions options;

	private final MeetingTimes meetingTimes;

	ComposeTaskforceContext(Taskforces taskforces, CaseFiles caseFiles, SeatOptions options,
			MeetingTimes meetingTimes) {
		this.taskforces = taskforces;
		this.caseFiles = caseFiles;
		this.options = options;
		this.meetingTimes = meetingTimes;
	}

	@Override
	public String taskKey() {
		return TaskforceProcess.COMPOSE_TASKFORCE;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		CaseFile caseFile = this.caseFiles.get(task.caseNumber());
		Taskforce taskforce = this.taskforces.get(task.caseNumber());
		List<TaskforceMember> proposed = this.taskforces.membersOf(task.caseNumber());
		String caseOwner = (String) task.variable(TaskforceProcess.CASE_OWNER.name());
		Seat lead = new Seat(taskforce.leadUserId(), taskforce.leadDepartment());
		return Map.of("memberOptions", this.options.all(proposed, caseOwner), "lead", SeatOptions.value(lead),
				"members", proposed.stream().map(TaskforceMember::seat).map(SeatOptions::value).toList(), "meetingDate",
				this.meetingTimes.latest(caseFile.caseType()).toString());
	}

}
