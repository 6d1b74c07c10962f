package dk.vaekstspor.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.actionplan.PlannedAction;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Keeps the minutes of the meeting and turns its decisions into actions.
 */
@Component
class HoldTaskforceMeetingForm extends TaskForm {

	private final Taskforces taskforces;

	private final TaskforceNotes notes;

	private final Actions actions;

	private final Clock clock;

	HoldTaskforceMeetingForm(FormSchemas schemas, Taskforces taskforces, TaskforceNotes notes, Actions actions,
			Clock clock) {
		super(schemas);
		this.taskforces = taskforces;
		this.notes = notes;
		this.actions = actions;
		this.clock = clock;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = TaskforceProcess.CASE_NUMBER.get(task);
		List<PlannedAction> plans = form.rows("actions").stream().map((row) -> plan(form, row, caseNumber)).toList();
		this.taskforces.recordMinutes(caseNumber, form.text("minutes"));
		plans.forEach(this.actions::plan);
		this.notes.meetingHeld(caseNumber);
	}

	private PlannedAction plan(SubmittedForm form, Map<String, Object> row, String caseNumber) {
		Department department = Term.find(Department.class, (String) row.get("department"))
			.orElseThrow(() -> form.rejection("actions", "Vælg en afdeling fra listen til hver indsats."));
		LocalDate deadline = (LocalDate) row.get("deadline");
		if (deadline.isBefore(LocalDate.now(this.clock))) {
			form.reject("actions", "En frist kan ikke ligge før i dag.");
		}
		String lead = this.taskforces.get(caseNumber).leadUserId();
		return new PlannedAction(caseNumber, (String) row.get("title"), department, deadline, lead);
	}

}
