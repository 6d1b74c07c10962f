package dk.vaekstspor.taskforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import dk.vaekstspor.actionplan.ActionDeadlines;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.actionplan.PlannedAction;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.taskforcefile.MeetingMinutes;
import dk.vaekstspor.taskforcefile.TaskforceMembers;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Keeps what the meeting decided, and turns what it promised into actions.
 */
@Component
class HoldTaskforceMeetingForm extends TaskForm {

	private final MeetingMinutes minutes;

	private final TaskforceNotes notes;

	private final TaskforceMembers members;

	private final Actions actions;

	private final ActionDeadlines deadlines;

	HoldTaskforceMeetingForm(FormSchemas schemas, MeetingMinutes minutes, TaskforceNotes notes,
			TaskforceMembers members, Actions actions, ActionDeadlines deadlines) {
		super(schemas);
		this.minutes = minutes;
		this.notes = notes;
		this.members = members;
		this.actions = actions;
		this.deadlines = deadlines;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = TaskforceProcess.CASE_NUMBER.get(task);
		String text = form.text("minutes");
		List<String> decisions = form.rows("decisions").stream().map((row) -> (String) row.get("decision")).toList();
		if (text.isEmpty() && decisions.isEmpty()) {
			form.reject("minutes", "Skriv et kort referat eller mindst én beslutning.");
		}
		List<PlannedAction> plans = plans(form, caseNumber);
		this.minutes.keep(caseNumber, text, decisions);
		plans.forEach(this.actions::plan);
		this.notes.meetingHeld(caseNumber);
	}

	private List<PlannedAction> plans(SubmittedForm form, String caseNumber) {
		String lead = this.members.lead(caseNumber);
		List<Map<String, Object>> rows = form.rows("actions");
		return IntStream.range(0, rows.size()).mapToObj((index) -> {
			Map<String, Object> row = rows.get(index);
			return new PlannedAction(caseNumber, (String) row.get("title"), department(form, row),
					deadline(form, row, index + 1), lead);
		}).toList();
	}

	private static Department department(SubmittedForm form, Map<String, Object> row) {
		return Term.find(Department.class, (String) row.get("department"))
			.orElseThrow(() -> form.rejection("actions", "Vælg en afdeling fra listen til hver indsats."));
	}

	private LocalDate deadline(SubmittedForm form, Map<String, Object> row, int line) {
		Optional<LocalDate> agreed = Optional.ofNullable((LocalDate) row.get("deadline"));
		agreed.flatMap(this.deadlines::fault)
			.ifPresent((fault) -> form.reject("actions", "Frist i linje " + line + ": " + fault));
		return agreed.orElseGet(this.deadlines::standard);
	}

}
