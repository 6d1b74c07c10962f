package dk.vaekstspor.taskforceinvitation;

import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.PersonalAccess;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.taskforcefile.Refusal;
import dk.vaekstspor.taskforcefile.TaskforceMembers;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Records a member's yes or no; whoever is disqualified cannot say yes (Forvaltningsloven
 * §§ 3 and 6).
 */
@Component
class AnswerInvitationForm extends TaskForm {

	private static final String YES = "YES";

	private final TaskforceMembers members;

	private final CaseConflicts conflicts;

	private final InvitationNotes notes;

	private final CurrentUser currentUser;

	private final PersonalAccess access;

	AnswerInvitationForm(FormSchemas schemas, TaskforceMembers members, CaseConflicts conflicts, InvitationNotes notes,
			CurrentUser currentUser, PersonalAccess access) {
		super(schemas);
		this.access = access;
		this.members = members;
		this.conflicts = conflicts;
		this.notes = notes;
		this.currentUser = currentUser;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = TaskforceInvitationProcess.CASE_NUMBER.get(task);
		long memberId = TaskforceInvitationProcess.MEMBER_ID.get(task);
		boolean accepts = form.text("answer").equals(YES);
		String user = this.currentUser.id().orElseGet(() -> this.members.user(memberId));
		if (accepts) {
			rejectConflict(form, caseNumber, user);
			rejectConflictOfTheInvited(form, caseNumber, this.members.user(memberId));
			this.members.accept(memberId, user);
			this.access.extend(caseNumber);
		}
		else {
			decline(form, caseNumber, memberId, user);
		}
		this.notes.answered(caseNumber, memberId);
		TaskforceInvitationProcess.MEMBER_ACCEPTS.set(task, accepts);
	}

	private void decline(SubmittedForm form, String caseNumber, long memberId, String user) {
		Refusal refusal = new Refusal(user, form.text("declineReason"), isConflicted(form));
		this.members.decline(memberId, refusal);
		if (refusal.conflictOfInterest() && user != null) {
			this.conflicts.declare(caseNumber, user, refusal.reason());
		}
	}

	private void rejectConflict(SubmittedForm form, String caseNumber, String user) {
		if (isConflicted(form)) {
			form.reject("answer", "Du kan ikke deltage, når du er inhabil. Svar nej, så finder vi en anden.");
		}
		if (this.conflicts.exist(caseNumber, user)) {
			form.reject("answer",
					"Du står som inhabil i forhold til virksomheden og kan ikke deltage. Svar nej, så finder vi en anden.");
		}
	}

	/** Whoever answers for somebody else does not make that person impartial. */
	private void rejectConflictOfTheInvited(SubmittedForm form, String caseNumber, String invited) {
		if (this.conflicts.exist(caseNumber, invited)) {
			form.reject("answer", "Den inviterede er inhabil og kan ikke deltage. Svar nej, så finder vi en anden.");
		}
	}

	private static boolean isConflicted(SubmittedForm form) {
		return form.text("conflictOfInterest").equals(YES);
	}

}
