package dk.vaekstspor.demohistory;

import java.util.Map;

import dk.vaekstspor.workingdays.DanishWorkingDays;

/**
 * What is answered in the forms of {@code taskforceAction}.
 */
@DemoPart
class ActionAnswers implements FormAnswers {

	private static final double WAITING = 0.18;

	private static final double NOT_POSSIBLE = 0.05;

	private final DanishWorkingDays workingDays;

	ActionAnswers(DanishWorkingDays workingDays) {
		this.workingDays = workingDays;
	}

	@Override
	public Map<String, Answerer> byStep() {
		return Map.of("performAction", ActionAnswers::perform, "awaitCompany", this::companyAnswered);
	}

	private static Answers perform(OpenForm form) {
		String status = form.chance().happens(WAITING) ? "WAITING"
				: form.chance().happens(NOT_POSSIBLE) ? "NOT_POSSIBLE" : "DONE";
		return new Answers().with("actionStatus", status).with("actionNote", form.phrase(status));
	}

	private Answers companyAnswered(OpenForm form) {
		return new Answers().with("companyAnswer", form.phrase())
			.with("newDeadline", this.workingDays.add(form.today(), form.chance().between(6, 12)).toString());
	}

}
