package dk.vaekstspor.intake;

import java.util.List;

/**
 * A yes to an invitation as it was sent, with the declaration that must go with it.
 */
record AcceptForm(String interest) {

	/** For somebody whom the register of conflicts of interest keeps out. */
	static final PageProblem REFUSED = problem(
			"Du kan ikke sige ja, fordi du står som inhabil. Vælg Ja, jeg er inhabil, så finder vi en anden.");

	List<PageProblem> problems() {
		boolean chosen = "YES".equals(this.interest) || "NO".equals(this.interest);
		return chosen ? List.of() : List.of(problem("Vælg, om du er habil."));
	}

	boolean isDisqualified() {
		return "YES".equals(this.interest);
	}

	private static PageProblem problem(String text) {
		return new PageProblem("interest", "interest-no", text);
	}

}
