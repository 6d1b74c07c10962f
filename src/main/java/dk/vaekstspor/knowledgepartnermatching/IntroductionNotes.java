package dk.vaekstspor.knowledgepartnermatching;

import java.util.List;
import java.util.stream.Collectors;

import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.CurrentUser;

import org.springframework.stereotype.Component;

/**
 * Writes to the case's journal what happens to its introductions.
 */
@Component
class IntroductionNotes {

	private final Journal journal;

	private final CurrentUser currentUser;

	IntroductionNotes(Journal journal, CurrentUser currentUser) {
		this.journal = journal;
		this.currentUser = currentUser;
	}

	void chosen(String caseNumber, List<Introduction> chosen) {
		note(caseNumber, Direction.INTERNAL, "Vidensaktører valgt", names(chosen));
	}

	void noneFits(String caseNumber, String reason) {
		note(caseNumber, Direction.INTERNAL, "Ingen af de foreslåede vidensaktører passer", reason);
	}

	void consentAnswered(String caseNumber, boolean given, List<Introduction> asked, String consentNote) {
		note(caseNumber, Direction.IN, given ? "Virksomheden siger ja til at blive introduceret"
				: "Virksomheden siger nej til at blive introduceret", names(asked) + "\n\n" + consentNote);
	}

	void mustBeCalled(Introduction introduction) {
		note(introduction.caseNumber(), Direction.INTERNAL,
				"Introduktion til " + introduction.partner().name() + " skal ske pr. telefon",
				"Vi har ingen e-mailadresse til " + introduction.partner().name()
						+ ". Ring og fortæl, hvad virksomheden har brug for:\n\n" + introduction.needSummary());
	}

	void answered(Introduction introduction) {
		note(introduction.caseNumber(), Direction.IN,
				introduction.partner().name() + ": " + introduction.state().label(), introduction.note());
	}

	void silent(Introduction introduction) {
		note(introduction.caseNumber(), Direction.INTERNAL,
				introduction.partner().name() + ": " + introduction.state().label(),
				"Vidensaktøren har ikke svaret inden fristen.");
	}

	void result(String caseNumber, MatchResult result, String text) {
		note(caseNumber, Direction.INTERNAL, "Resultat af vidensmatch: " + result.label(), text);
	}

	private static String names(List<Introduction> introductions) {
		return introductions.stream()
			.map((introduction) -> "– " + introduction.partner().name())
			.collect(Collectors.joining("\n"));
	}

	private void note(String caseNumber, Direction direction, String subject, String text) {
		this.journal.record(caseNumber, direction, subject, this.currentUser.id().orElse("Vækstspor"), text);
	}

}
