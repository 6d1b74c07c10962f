package dk.vaekstspor.intake;

import org.springframework.http.HttpStatus;

/**
 * Why nothing can be answered by a link, as its visitor is told.
 */
enum UnusableLink {

	INVALID(HttpStatus.NOT_FOUND, "Linket virker ikke",
			"Måske er en del af linket faldet fra. Prøv at kopiere hele linket fra mailen."),

	EXPIRED(HttpStatus.GONE, "Linket er udløbet",
			"Der er gået for lang tid, siden vi sendte det, så du kan ikke længere svare her."),

	USED(HttpStatus.GONE, "Vi har fået dit svar", "Linket kan bruges én gang, og det er det blevet. Tak for dit svar."),

	CLOSED(HttpStatus.GONE, "Invitationen er besvaret eller ændret",
			"Enten er der svaret, eller også har vi spurgt en anden. Du skal ikke gøre mere."),

	TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "Prøv igen om lidt",
			"Der er kommet mange svar herfra på kort tid. Dit svar er ikke sendt endnu."),

	CUT_OFF(HttpStatus.BAD_REQUEST, "Vi kunne ikke læse dit svar",
			"Måske er det for langt. Gå tilbage, skriv det kortere, og send det igen. Dit svar er ikke sendt endnu.");

	private final HttpStatus status;

	private final String title;

	private final String text;

	UnusableLink(HttpStatus status, String title, String text) {
		this.status = status;
		this.title = title;
		this.text = text;
	}

	HttpStatus status() {
		return this.status;
	}

	public String getTitle() {
		return this.title;
	}

	public String getText() {
		return this.text;
	}

}
