package dk.vaekstspor.intake;

import java.util.ArrayList;
import java.util.List;

import dk.vaekstspor.calls.PlainText;
import dk.vaekstspor.privacy.CprNumbers;

/**
 * A no to an invitation as it was sent, kept as typed so that a refused one can be shown
 * again.
 */
record DeclineForm(String reason, String interest) {

	static final DeclineForm EMPTY = new DeclineForm(null, null);

	private static final int LONGEST_REASON = 2000;

	List<PageProblem> problems() {
		List<PageProblem> problems = new ArrayList<>();
		if (reasonText().length() > LONGEST_REASON) {
			problems.add(problem("Skriv højst 2.000 tegn. Der er " + reasonText().length() + "."));
		}
		if (CprNumbers.isPresentIn(this.reason)) {
			problems.add(problem("Teksten ser ud til at indeholde et CPR-nummer. Skriv den uden."));
		}
		return problems;
	}

	String reasonText() {
		String text = PlainText.lines(this.reason);
		return (text != null) ? text : "";
	}

	/** Whether that is why the person says no. */
	public boolean isDisqualified() {
		return "YES".equals(this.interest);
	}

	private static PageProblem problem(String text) {
		return new PageProblem("reason", "reason", text);
	}

}
