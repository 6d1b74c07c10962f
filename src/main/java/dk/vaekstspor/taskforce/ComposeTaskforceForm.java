package dk.vaekstspor.taskforce;

import java.util.List;
import java.util.stream.Stream;

import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.staffing.Situations;
import dk.vaekstspor.taskforcefile.Composition;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Puts the taskforce together as the caseworker decided.
 */
@Component
class ComposeTaskforceForm extends TaskForm {

	private final TaskforceFiles taskforces;

	private final TaskforceNotes notes;

	private final Situations situations;

	private final MeetingChoice meeting;

	private final CurrentUser currentUser;

	ComposeTaskforceForm(FormSchemas schemas, TaskforceFiles taskforces, TaskforceNotes notes, Situations situations,
			MeetingChoice meeting, CurrentUser currentUser) {
		super(schemas);
		this.taskforces = taskforces;
		this.notes = notes;
		this.situations = situations;
		this.meeting = meeting;
		this.currentUser = currentUser;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = TaskforceProcess.CASE_NUMBER.get(task);
		SeatOptions options = new SeatOptions(this.situations.of(caseNumber),
				TaskforceProcess.CASE_OWNER.find(task).orElse(null));
		Seat lead = seat(form, "lead", form.text("lead"), options);
		List<Seat> members = members(form, options);
		Composition plan = new Composition(lead, members, form.text("purpose"), this.meeting.at(form, lead, members),
				form.text("meetingPlace"));
		this.taskforces.compose(caseNumber, plan, this.currentUser.id().orElse(null));
		this.notes.composed(caseNumber);
	}

	private List<Seat> members(SubmittedForm form, SeatOptions options) {
		List<Seat> members = Stream.of("members", "otherMembers")
			.flatMap((key) -> form.list(key).stream().map((value) -> seat(form, key, value, options)))
			.distinct()
			.toList();
		if (members.isEmpty()) {
			form.reject("members", "Vælg mindst én deltager.");
		}
		return members;
	}

	private Seat seat(SubmittedForm form, String key, String value, SeatOptions options) {
		if (options.isConflicted(value)) {
			form.reject(key, "Vælg en anden. En af de valgte er inhabil i virksomhedens sager.");
		}
		return options.seat(value)
			.orElseThrow(() -> form.rejection(key, "Vælg fra listen. En af de valgte findes ikke længere."));
	}

}
