package dk.vaekstspor.partner;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many employees a company may have, as the directory writes it: {@code 5-250},
 * {@code 5-250+} without an upper limit, and then any remark.
 */
record CompanySize(int least, int most) {

	private static final Pattern RANGE = Pattern.compile("(\\d{1,6})-(\\d{1,6})(\\+?)(?: .*)?");

	static boolean isReadable(String text) {
		return RANGE.matcher(text).matches();
	}

	static CompanySize parse(String text) {
		Matcher range = RANGE.matcher(text);
		if (!range.matches()) {
			throw new IllegalArgumentException("Not a range of employees: " + text);
		}
		boolean unlimited = !range.group(3).isEmpty() || text.contains("alle");
		return new CompanySize(Integer.parseInt(range.group(1)),
				unlimited ? Integer.MAX_VALUE : Integer.parseInt(range.group(2)));
	}

	/** A founder without employees counts as one. */
	boolean includes(int employees) {
		return this.least <= Math.max(employees, 1) && employees <= this.most;
	}

}
