package dk.vaekstspor.taskforce;

import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Records a member's yes or no; whoever is disqualified cannot say yes (Forvaltningsloven
 * §§ 3 and 6).
 */
@Component
class AnswerInvitationForm extends TaskForm {

	private final TaskforceMembers members;

	private final TaskforceNotes notes;

	private final CurrentUser currentUser;

	AnswerInvitationForm(FormSchemas schemas, TaskforceMembers members, TaskforceNotes notes, CurrentUser currentUser) {
		super(schemas);
		this.members = members;
		this.notes = notes;
		this.currentUser = currentUser;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		long memberId = TaskforceProcess.MEMBER_ID.get(task);
		boolean accepts = form.text("answer").equals("YES");
		if (accepts) {
			rejectConflict(form, memberId);
			this.members.accept(memberId, user());
		}
		else {
			this.members.decline(memberId,
					new Refusal(user(), form.text("declineReason"), form.checked("conflictOfInterest")));
		}
		this.notes.answered(TaskforceProcess.CASE_NUMBER.get(task), memberId);
		TaskforceProcess.MEMBER_ACCEPTS.set(task, accepts);
	}

	private void rejectConflict(SubmittedForm form, long memberId) {
		if (form.checked("conflictOfInterest")) {
			form.reject("answer", "Du kan ikke deltage, når du er inhabil. Svar nej, så finder vi en anden.");
		}
		if (this.members.isConflicted(memberId, user())) {
			form.reject("answer", "Du har meldt dig inhabil i denne sag og kan ikke deltage. Lad en kollega svare.");
		}
	}

	private String user() {
		return this.currentUser.id().orElse(null);
	}

}
