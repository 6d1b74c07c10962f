package dk.vaekstspor.engine;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import dk.vaekstspor.privacy.CprNumbers;

/**
 * What holds for every text that a person writes, and the limits of its field.
 */
public final class TextRules {

	static final int MOST_CHARACTERS = 20_000;

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

	private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");

	private TextRules() {
	}

	/**
	 * Checks a text that comes by another way than a form.
	 * @param raw what was sent, or null
	 * @param most how many characters it may have
	 * @param faults takes Danish sentences that tell what to do
	 * @return the text as it is kept; null if there is none
	 */
	public static String check(String raw, int most, Consumer<String> faults) {
		return (raw != null) ? check(FormField.Limits.text(most), raw, faults) : null;
	}

	static String check(FormField.Limits limits, String raw, Consumer<String> faults) {
		String text = clean(raw);
		if (text.isEmpty()) {
			return null;
		}
		int most = (limits.maxLength() != null) ? limits.maxLength() : MOST_CHARACTERS;
		if (text.length() > most) {
			faults.accept("Skriv højst " + most + " tegn. Der er " + text.length() + ".");
		}
		else if (limits.minLength() != null && text.length() < limits.minLength()) {
			faults.accept("Skriv mindst " + limits.minLength() + " tegn.");
		}
		else if (CprNumbers.isPresentIn(text)) {
			faults.accept("Teksten ser ud til at indeholde et CPR-nummer. Fjern det, og send igen.");
		}
		else {
			checkShape(limits, text, faults);
		}
		return text;
	}

	private static void checkShape(FormField.Limits limits, String text, Consumer<String> faults) {
		if ("email".equals(limits.textType()) && !EMAIL.matcher(text).matches()) {
			faults.accept("Skriv en mailadresse, fx navn@firma.dk.");
		}
		else if (limits.pattern() != null && !Pattern.compile(limits.pattern()).matcher(text).find()) {
			faults.accept("Teksten har ikke den rigtige form. Se hjælpeteksten under feltet.");
		}
	}

	/**
	 * The text as it is kept: trimmed, lines ended by \n, invisible characters (which
	 * come along from PDF files, and which PostgreSQL refuses in part) turned into
	 * spaces.
	 */
	public static String clean(String raw) {
		return INVISIBLE.matcher(LINE_BREAK.matcher(raw).replaceAll("\n")).replaceAll(" ").strip();
	}

}
