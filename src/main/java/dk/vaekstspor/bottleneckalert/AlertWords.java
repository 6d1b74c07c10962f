package dk.vaekstspor.bottleneckalert;

import java.text.NumberFormat;
import java.util.Locale;

import dk.vaekstspor.threshold.AlertNews;
import dk.vaekstspor.threshold.CrossedThreshold;

/**
 * Says in Danish how it stands with a step.
 */
final class AlertWords {

	private AlertWords() {
	}

	/** The subject: how much is new and how much is over. */
	static String title(AlertNews news) {
		int crossed = news.crossed().size();
		int over = news.over().size();
		String fresh = crossed + ((crossed == 1) ? " ny flaskehals" : " nye flaskehalse");
		if (over == 0) {
			return fresh;
		}
		return (crossed == 0) ? over + ((over == 1) ? " flaskehals" : " flaskehalse") + " er ovre igen"
				: fresh + ", " + over + " er ovre igen";
	}

	static String party(String waitsFor) {
		return switch (waitsFor) {
			case "caseworker" -> "sagsbehandleren";
			case "department" -> "forvaltningen";
			case "company" -> "virksomheden";
			case "partner" -> "vidensaktøren";
			case "manager" -> "lederen";
			case "legal" -> "juristen";
			default -> "kalenderen";
		};
	}

	/** The figures beside the limit, a whole sentence. */
	static String figures(CrossedThreshold crossed) {
		return sentence(crossed) + " (grænsen er " + crossed.limit() + ").";
	}

	private static String sentence(CrossedThreshold crossed) {
		Double value = crossed.measured();
		return switch (crossed.measure()) {
			case OPEN -> number(value) + ((value == 1) ? " åben" : " åbne");
			case LATE -> number(value) + ((value == 1) ? " åben er" : " åbne er") + " over fristen";
			case OLDEST_OPEN ->
				(value != null) ? "den ældste har ligget i " + number(value) + " arbejdstimer" : "der er ingen åbne";
			case MEDIAN ->
				(value != null) ? "halvdelen har de seneste 90 dage taget mindst " + number(value) + " arbejdstimer"
						: "for få de seneste 90 dage til at sige, hvor lang tid det tager";
		};
	}

	private static String number(double value) {
		NumberFormat danish = NumberFormat.getInstance(Locale.forLanguageTag("da-DK"));
		danish.setMaximumFractionDigits(1);
		return danish.format(value);
	}

}
