package dk.vaekstspor.intake;

import java.util.ArrayList;
import java.util.List;

import dk.vaekstspor.calls.PlainText;
import dk.vaekstspor.privacy.CprNumbers;

/**
 * The survey as it was sent, kept as typed so that a refused one can be shown again.
 */
record SurveyForm(String satisfaction, String comment) {

	static final SurveyForm EMPTY = new SurveyForm(null, null);

	private static final int LONGEST_COMMENT = 2000;

	/** What must be mended before the answer is taken, in the order of the page. */
	public List<PageProblem> problems() {
		List<PageProblem> problems = new ArrayList<>();
		if (!isChosen()) {
			problems.add(new PageProblem("satisfaction", "satisfaction-5", "Vælg, hvor tilfreds du er."));
		}
		if (commentText().length() > LONGEST_COMMENT) {
			problems.add(comment("Skriv højst 2.000 tegn. Der er " + commentText().length() + "."));
		}
		if (CprNumbers.isPresentIn(this.comment)) {
			problems.add(comment("Teksten ser ud til at indeholde et CPR-nummer. Skriv den uden."));
		}
		return problems;
	}

	/** Only after {@link #problems()} has found none. */
	int satisfactionValue() {
		return Integer.parseInt(this.satisfaction);
	}

	String commentText() {
		String text = PlainText.lines(this.comment);
		return (text != null) ? text : "";
	}

	private boolean isChosen() {
		return this.satisfaction != null && this.satisfaction.matches("[1-5]");
	}

	private static PageProblem comment(String text) {
		return new PageProblem("comment", "comment", text);
	}

}
