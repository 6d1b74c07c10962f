package dk.vaekstspor.knowledgepartnermatching;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.IntroductionState;

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
		note(caseNumber, Direction.INTERNAL, "Vidensaktører valgt", lines(chosen,
				(one) -> one.partner().name() + (one.partner().byHand() ? " (valgt af sagsbehandleren)" : "")));
	}

	void noneFits(String caseNumber, String reason) {
		note(caseNumber, Direction.INTERNAL, "Ingen af de foreslåede vidensaktører passer", reason);
	}

	void consentAnswered(String caseNumber, List<Introduction> answered, String consentNote) {
		long agreed = answered.stream().filter(IntroductionNotes::isAgreed).count();
		String subject = (agreed == 0) ? "Virksomheden siger nej til at blive introduceret"
				: (agreed == answered.size()) ? "Virksomheden siger ja til at blive introduceret"
						: "Virksomheden siger ja til at blive introduceret til nogle";
		note(caseNumber, Direction.IN, subject,
				lines(answered, (one) -> one.partner().name() + ": " + consent(one)) + "\n\n" + consentNote);
	}

	private static String consent(Introduction answered) {
		return !isAgreed(answered) ? "nej" : answered.isContactShared() ? "ja, også til at give kontaktpersonen videre"
				: "ja, men ikke til at give kontaktpersonen videre";
	}

	private static boolean isAgreed(Introduction introduction) {
		return introduction.state() == IntroductionState.CONSENTED;
	}

	void mustBeCalled(Introduction introduction) {
		note(introduction.caseNumber(), Direction.INTERNAL,
				"Introduktion til " + introduction.partner().name() + " skal ske pr. telefon",
				"Vi har ingen e-mailadresse til " + introduction.partner().name()
						+ ". Ring og fortæl, hvad virksomheden har brug for:\n\n" + introduction.needSummary() + "\n\n"
						+ (introduction.isContactShared() ? "Kontaktpersonen må gives videre."
								: "Kontaktpersonen må ikke gives videre."));
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

	void result(Introduction introduction) {
		note(introduction.caseNumber(), Direction.INTERNAL,
				"Resultat med " + introduction.partner().name() + ": " + introduction.result().label(),
				introduction.note());
	}

	private static String lines(List<Introduction> introductions, Function<Introduction, String> text) {
		return introductions.stream().map((one) -> "– " + text.apply(one)).collect(Collectors.joining("\n"));
	}

	private void note(String caseNumber, Direction direction, String subject, String text) {
		this.journal.record(caseNumber, direction, subject, this.currentUser.id().orElse("Vækstspor"), text);
	}

}
