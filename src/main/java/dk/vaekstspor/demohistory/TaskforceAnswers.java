package dk.vaekstspor.demohistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.workingdays.DanishWorkingDays;

/**
 * What is answered in the forms of {@code taskforce} and {@code taskforceInvitation}.
 */
@DemoPart
class TaskforceAnswers implements FormAnswers {

	private static final double COMING = 0.9;

	private final TaskforceFiles taskforces;

	private final DanishWorkingDays workingDays;

	TaskforceAnswers(TaskforceFiles taskforces, DanishWorkingDays workingDays) {
		this.taskforces = taskforces;
		this.workingDays = workingDays;
	}

	@Override
	public Map<String, Answerer> byStep() {
		return Map.of("composeTaskforce", this::compose, "answerInvitation", TaskforceAnswers::invitation,
				"holdTaskforceMeeting", this::meeting, "closeTaskforce",
				(form) -> new Answers().with("summary", form.phrase()));
	}

	private Answers compose(OpenForm form) {
		List<String> proposed = form.choices("memberOptions");
		Answers answers = new Answers().with("lead", form.filledIn("lead"))
			.withList("members", proposed)
			.withList("otherMembers", proposed.isEmpty() ? List.of(Department.ERHV.code()) : List.of())
			.with("purpose", form.phrase())
			.with("meetingSlot", form.filledIn("meetingSlot"))
			.with("meetingPlace", form.phrase("place"));
		return "OTHER".equals(form.filledIn("meetingSlot")) ? answers
			.with("meetingDate", this.workingDays.add(form.today(), form.chance().between(4, 7)).toString())
			.with("meetingTime", "10:00")
			.with("meetAnyway", true) : answers;
	}

	private static Answers invitation(OpenForm form) {
		Answers answers = new Answers().with("conflictOfInterest", "NO");
		return form.chance().happens(COMING) ? answers.with("answer", "YES")
				: answers.with("answer", "NO").with("declineReason", form.phrase("no"));
	}

	private Answers meeting(OpenForm form) {
		List<Map<String, Object>> decisions = Stream.generate(() -> form.phrase("decision"))
			.limit(form.chance().between(0, 2))
			.distinct()
			.<Map<String, Object>>map((decision) -> Map.of("decision", decision))
			.toList();
		return new Answers().with("minutes", form.phrase())
			.withList("decisions", decisions)
			.withList("actions", actions(form));
	}

	private List<Map<String, Object>> actions(OpenForm form) {
		List<Department> departments = this.taskforces.membersOf(form.caseNumber())
			.stream()
			.map(TaskforceMember::department)
			.distinct()
			.sorted()
			.toList();
		List<Map<String, Object>> actions = new ArrayList<>();
		for (int left = Math.min(departments.size(), form.chance().between(1, 3)); left > 0; left--) {
			Department department = form.chance().oneOf(departments);
			LocalDate deadline = this.workingDays.add(form.today(), form.chance().between(8, 20));
			actions.add(Map.of("title", form.phrases().oneFor("action." + department.code(), form.chance()),
					"department", department.code(), "deadline", deadline.toString()));
		}
		return actions;
	}

}
