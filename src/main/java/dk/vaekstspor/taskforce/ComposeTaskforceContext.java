package dk.vaekstspor.taskforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.meeting.MeetingTimes;
import dk.vaekstspor.staffing.Situations;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceCompetence;
import dk.vaekstspor.taskforcefile.TaskforceFacts;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;

import org.springframework.stereotype.Component;

/**
 * Offers everyone who can be asked, with the proposal filled in: lead, members, and the
 * latest date that keeps the service target.
 */
@Component
class ComposeTaskforceContext implements FormContext {

	private final TaskforceFiles taskforces;

	private final CaseFiles caseFiles;

	private final Situations situations;

	private final MeetingTimes meetingTimes;

	private final MeetingChoice meeting;

	ComposeTaskforceContext(TaskforceFiles taskforces, CaseFiles caseFiles, Situations situations,
			MeetingTimes meetingTimes, MeetingChoice meeting) {
		this.meeting = meeting;
		this.taskforces = taskforces;
		this.caseFiles = caseFiles;
		this.situations = situations;
		this.meetingTimes = meetingTimes;
	}

	@Override
	public String taskKey() {
		return TaskforceProcess.COMPOSE_TASKFORCE;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		CaseFile caseFile = this.caseFiles.get(task.caseNumber());
		TaskforceFile taskforce = this.taskforces.get(task.caseNumber());
		List<TaskforceMember> proposed = this.taskforces.membersOf(task.caseNumber());
		String caseOwner = (String) task.variable(TaskforceProcess.CASE_OWNER.name());
		Seat lead = new Seat(taskforce.leadUserId(), taskforce.leadDepartment());
		SeatOptions options = new SeatOptions(this.situations.of(task.caseNumber()), caseOwner);
		LocalDate latest = this.meetingTimes.latest(caseFile.caseType());
		Map<String, Object> values = new HashMap<>(this.meeting.options(lead, proposed, latest));
		values.putAll(Map.of("facts", facts(task.caseNumber()), "leadOptions", options.all(), "lead",
				SeatOptions.value(lead), "memberOptions", options.proposed(proposed), "members",
				proposed.stream().map(TaskforceMember::seat).map(SeatOptions::value).toList(), "otherMemberOptions",
				options.all(), "meetingDate", latest.toString()));
		return values;
	}

	private List<Map<String, Object>> facts(String caseNumber) {
		List<TaskforceCompetence> competences = this.taskforces.competencesOf(caseNumber);
		List<Map<String, Object>> facts = new ArrayList<>();
		facts
			.add(TaskforceFacts.fact("Sagen kræver", lines(competences.stream().map(ComposeTaskforceContext::needed))));
		String shortfalls = lines(competences.stream().map(TaskforceCompetence::shortfall).filter(Objects::nonNull));
		if (!shortfalls.isEmpty()) {
			facts.add(TaskforceFacts.fact("Ingen dækker", shortfalls));
		}
		return facts;
	}

	private static String needed(TaskforceCompetence competence) {
		return competence.required().term().label() + ": " + competence.reason();
	}

	private static String lines(Stream<String> lines) {
		return lines.collect(Collectors.joining("\n"));
	}

}
