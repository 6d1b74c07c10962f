package dk.vaekstspor.company;

import java.util.regex.Pattern;

/**
 * A number of the Danish company register: eight digits of which the last is a modulus-11
 * check (weights 2, 7, 6, 5, 4, 3, 2, 1).
 *
 * @param value the eight digits
 */
public record CvrNumber(String value) {

	private static final int[] WEIGHTS = { 2, 7, 6, 5, 4, 3, 2, 1 };

	private static final Pattern LABEL = Pattern.compile("(?i)^cvr[\\s.-]*(?:nr|nummer)?[\\s.:-]*|^dk(?=[\\s-]*\\d)");

	private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f.\\u2010-\\u2015-]");

	public CvrNumber {
		InvalidCvrNumber.Reason fault = faultOf(value);
		if (fault != null) {
			throw new InvalidCvrNumber(fault);
		}
	}

	/**
	 * Reads a number as people write it, for example {@code DK-12 34 56 74}.
	 * @throws InvalidCvrNumber when it is none, with the reason
	 */
	public static CvrNumber parse(String text) {
		return new CvrNumber(digitsOf(text));
	}

	/**
	 * Whether {@link #parse} would accept the text.
	 */
	public static boolean isValid(String text) {
		return faultOf(digitsOf(text)) == null;
	}

	private static String digitsOf(String text) {
		String trimmed = (text != null) ? text.strip() : "";
		String unlabelled = LABEL.matcher(LABEL.matcher(trimmed).replaceFirst("")).replaceFirst("");
		return SEPARATORS.matcher(unlabelled).replaceAll("");
	}

	private static InvalidCvrNumber.Reason faultOf(String digits) {
		if (digits == null || !digits.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			return InvalidCvrNumber.Reason.CHARACTERS;
		}
		if (digits.length() != WEIGHTS.length) {
			return InvalidCvrNumber.Reason.LENGTH;
		}
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (digits.charAt(i) - '0');
		}
		return (sum % 11 == 0 && digits.charAt(0) != '0') ? null : InvalidCvrNumber.Reason.CHECK_DIGIT;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
