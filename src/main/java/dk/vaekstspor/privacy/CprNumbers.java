package dk.vaekstspor.privacy;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises Danish civil registration numbers in free text.
 * <p>
 * Only the shape and the date are checked: numbers issued since 2007 need not pass the
 * modulus-11 test (CPR-kontoret, "Personnummeret i CPR").
 */
public final class CprNumbers {

	private static final String DASH = "[-\u2010\u2012\u2013\u2014\u2212]";

	/** A leading plus means a foreign telephone number, for example +31 010 123 4567. */
	private static final Pattern CANDIDATE = Pattern
		.compile("(?<![\\d+])(\\d{2})(\\d{2})\\d{2}(?:[ \\t]*" + DASH + "[ \\t]*|[ \\t]{1,3})?\\d{4}(?!\\d)");

	/** Production units have ten digits as well, and many begin like a date. */
	private static final Pattern PRODUCTION_UNITS = Pattern
		.compile("(?iu)(?<![\\p{L}\\d])p[-. ]?(?:nr|no|nummer|numre|number|numbers|enhed|enheder)\\b[.:]?\\s*:?\\s*"
				+ "\\d{10}(?!\\d)(?:\\s*(?:,|;|/|&|og|and)\\s*\\d{10}(?!\\d))*");

	private static final int[] DAYS_IN_MONTH = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	private CprNumbers() {
	}

	/**
	 * Whether the text holds something that looks like a CPR number ({@code ddmmyy-xxxx},
	 * with dash, space or nothing between); false for null.
	 */
	public static boolean isPresentIn(CharSequence text) {
		if (text == null) {
			return false;
		}
		// full-width digits and unusual spaces are typed by some keyboards and copied
		// from
		// documents
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
		Matcher candidate = CANDIDATE.matcher(PRODUCTION_UNITS.matcher(plain).replaceAll(" "));
		while (candidate.find()) {
			if (isDate(Integer.parseInt(candidate.group(1)), Integer.parseInt(candidate.group(2)))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isDate(int day, int month) {
		return month >= 1 && month <= 12 && day >= 1 && day <= DAYS_IN_MONTH[month - 1];
	}

}
