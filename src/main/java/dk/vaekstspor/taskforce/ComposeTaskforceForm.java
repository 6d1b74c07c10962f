package dk.vaekstspor.taskforce;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Puts the taskforce together as the caseworker decided.
 */
@Component
class ComposeTaskforceForm extends TaskForm {

	private final Taskforces taskforces;

	private final TaskforceNotes notes;

	private final SeatOptions options;

	private final MeetingTimes meetingTimes;

	private final CurrentUser currentUser;

	ComposeTaskforceForm(FormSchemas schemas, Taskforces taskforces, TaskforceNotes notes, SeatOptions options,
			MeetingTimes meetingTimes, CurrentUser currentUser) {
		super(schemas);
		this.taskforces = taskforces;
		this.notes = notes;
		this.options = options;
		this.meetingTimes = meetingTimes;
		this.currentUser = currentUser;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = TaskforceProcess.CASE_NUMBER.get(task);
		String caseOwner = TaskforceProcess.CASE_OWNER.find(task).orElse(null);
		Seat lead = seat(form, "lead", form.text("lead"), caseOwner);
		Composition plan = new Composition(lead, members(form, caseOwner), form.text("purpose"), meetingAt(form),
				form.text("meetingPlace"));
		this.taskforces.compose(caseNumber, plan, this.currentUser.id().orElse(null));
		this.notes.composed(caseNumber);
	}

	private List<Seat> members(SubmittedForm form, String caseOwner) {
		List<Seat> members = form.list("members")
			.stream()
			.distinct()
			.map((value) -> seat(form, "members", value, caseOwner))
			.toList();
		if (members.isEmpty()) {
			form.reject("members", "Vælg mindst én deltager.");
		}
		return members;
	}

	private Seat seat(SubmittedForm form, String key, String value, String caseOwner) {
		return this.options.seat(value, caseOwner)
			.orElseThrow(() -> form.rejection(key, "Vælg fra listen. En af de valgte findes ikke længere."));
	}

	private Instant meetingAt(SubmittedForm form) {
		LocalDate date = form.date("meetingDate")
			.orElseThrow(() -> form.rejection("meetingDate", "Vælg en dato for mødet."));
		this.meetingTimes.fault(date).ifPresent((fault) -> form.reject("meetingDate", fault));
		return this.meetingTimes.at(date, LocalTime.parse(form.text("meetingTime")));
	}

}
