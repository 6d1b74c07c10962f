package dk.vaekstspor.tasklist;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.ActionState;
import dk.vaekstspor.actionplan.ActionStates;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.MeetingMinutes;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceTexts;
import dk.vaekstspor.tasklist.TaskforceView.ActionLine;
import dk.vaekstspor.tasklist.TaskforceView.MemberLine;
import dk.vaekstspor.vocabulary.Department;

import org.springframework.stereotype.Component;

/**
 * Writes taskforces out for people, from our own tables.
 */
@Component
class TaskforceViews {

	private static final Comparator<ActionLine> MOST_PRESSING_FIRST = Comparator.comparing(ActionLine::state)
		.thenComparing(ActionLine::deadline)
		.thenComparing(ActionLine::id);

	private static final Set<MemberState> REPLACEABLE = Set.of(MemberState.INVITED, MemberState.ACCEPTED);

	private final Roster roster;

	private final TaskforceFiles taskforces;

	private final TaskforceTexts texts;

	private final MeetingMinutes minutes;

	private final Actions actions;

	private final ActionStates states;

	TaskforceViews(Roster roster, TaskforceFiles taskforces, TaskforceTexts texts, MeetingMinutes minutes,
			Actions actions, ActionStates states) {
		this.roster = roster;
		this.taskforces = taskforces;
		this.texts = texts;
		this.minutes = minutes;
		this.actions = actions;
		this.states = states;
	}

	/** The taskforce of a case that has put one together. */
	TaskforceView of(TaskforceVisit visit) {
		String caseNumber = visit.caseNumber();
		TaskforceFile taskforce = this.taskforces.get(caseNumber);
		return new TaskforceView(caseNumber, taskforce.purpose(), this.texts.lead(taskforce),
				this.texts.meeting(taskforce), taskforce.meetingPlace(), taskforce.meetingCancelled(),
				taskforce.hasMet(), taskforce.closedAt() != null, visit.mayChange(), visit.taskOpen(),
				members(caseNumber), actions(caseNumber), this.minutes.decisions(caseNumber),
				Choice.of(Department.values()), this.roster.all().stream().map(TaskforceViews::choice).toList());
	}

	private static Choice choice(StaffMember staff) {
		return new Choice(staff.userId(), staff.name() + ", " + staff.department().label());
	}

	private List<MemberLine> members(String caseNumber) {
		return this.taskforces.membersOf(caseNumber)
			.stream()
			.filter((member) -> member.state() != MemberState.PROPOSED)
			.map((member) -> new MemberLine(member.id(), this.texts.name(member), this.texts.state(member),
					REPLACEABLE.contains(member.state())))
			.toList();
	}

	private List<ActionLine> actions(String caseNumber) {
		return this.actions.of(caseNumber).stream().map(this::line).sorted(MOST_PRESSING_FIRST).toList();
	}

	private ActionLine line(Action action) {
		ActionState state = this.states.of(action);
		return new ActionLine(action.id(), action.title(), action.department().label(), action.deadline(), state.kind(),
				state.since(), state.workingDays(), action.note());
	}

}
