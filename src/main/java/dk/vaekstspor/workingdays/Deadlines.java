package dk.vaekstspor.workingdays;

import dk.vaekstspor.vocabulary.CaseType;

import org.springframework.stereotype.Component;

/**
 * The service targets as the process models name them, for example
 * {@code #{deadlines.assessment()}}: each is a text such as {@code 2 hverdage} that the
 * engine's calendar understands.
 */
@Component
public class Deadlines {

	private final DeadlineSettings settings;

	Deadlines(DeadlineSettings settings) {
		this.settings = settings;
	}

	public String humanContact() {
		return workingDays(this.settings.humanContact());
	}

	public String assessment() {
		return workingDays(this.settings.assessment());
	}

	public String companyConfirmation() {
		return workingDays(this.settings.companyConfirmation());
	}

	public String caseChoice() {
		return workingDays(this.settings.caseChoice());
	}

	public String stateAid() {
		return workingDays(this.settings.stateAid());
	}

	public String taskforceDecision() {
		return workingDays(this.settings.taskforceDecision());
	}

	public String actionPlan() {
		return workingDays(this.settings.actionPlan());
	}

	public String actionReminderBefore() {
		return workingDays(this.settings.actionReminderBefore());
	}

	public String partnerAnswer() {
		return workingDays(this.settings.partnerAnswer());
	}

	public String partnerReminder() {
		return workingDays(this.settings.partnerReminder());
	}

	public String consentReminder() {
		return workingDays(this.settings.consentReminder());
	}

	public String memberAnswer() {
		return workingDays(this.settings.memberAnswer());
	}

	public String memberSubstitute() {
		return workingDays(this.settings.memberSubstitute());
	}

	public String companyAnswer() {
		return workingDays(this.settings.companyAnswer());
	}

	public String followUpCall() {
		return workingDays(this.settings.followUpCall());
	}

	public String closing() {
		return workingDays(this.settings.closing());
	}

	public String readinessGap() {
		return workingDays(this.settings.readinessGap());
	}

	public String dissatisfaction() {
		return workingDays(this.settings.dissatisfaction());
	}

	/**
	 * A company that is to be attracted meets its taskforce sooner.
	 * @param caseType code of the case type, may be null
	 */
	public String taskforceMeeting(String caseType) {
		boolean attract = CaseType.ATTRACT.code().equals(caseType);
		return workingDays(attract ? this.settings.taskforceMeetingAttract() : this.settings.taskforceMeeting());
	}

	private static String workingDays(int days) {
		return days + ((days == 1) ? " hverdag" : " hverdage");
	}

}
