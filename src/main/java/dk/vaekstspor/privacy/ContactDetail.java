package dk.vaekstspor.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to reach a person, recognised in free text. Only what looks like one is found;
 * names and postal addresses are not.
 */
public enum ContactDetail {

	EMAIL_ADDRESS("mailadresse", "en",
			"(?i)[^\\s@<>,;:()\\[\\]\"]{1,64}\\s?(?:@|\\(at\\)|\\[at\\]|\\(a\\))\\s?"
					+ "(?:[\\p{L}\\d-]{1,63}\\.){1,8}\\p{L}{2,}"),

	/**
	 * Danish numbers have eight digits and begin with 2 to 9 (the Danish numbering plan);
	 * foreign ones are found by their country code.
	 */
	PHONE_NUMBER("telefonnummer", "et", Shape.BEFORE + "(?:" + Shape.FOREIGN + "|" + Shape.DANISH + ")" + Shape.AFTER);

	private final String label;

	private final String article;

	private final Pattern pattern;

	ContactDetail(String label, String article, String pattern) {
		this.label = label;
		this.article = article;
		this.pattern = Pattern.compile(pattern);
	}

	/** The Danish word as it stands within a sentence: "et telefonnummer". */
	public String labelWithArticle() {
		return this.article + " " + this.label;
	}

	/** The first kind of contact detail that the text holds. */
	public static Optional<ContactDetail> findIn(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
		return Arrays.stream(values()).filter((detail) -> detail.pattern.matcher(plain).find()).findFirst();
	}

	/** The text with its Danish word in brackets in place of each contact detail. */
	public static String maskIn(String text) {
		String masked = text;
		for (ContactDetail detail : values()) {
			masked = detail.pattern.matcher(masked).replaceAll(Matcher.quoteReplacement("[" + detail.label + "]"));
		}
		return masked;
	}

	private static final class Shape {

		/** Amounts and CVR numbers are long numbers as well. */
		static final String BEFORE = "(?iu)(?<![\\p{L}\\d+]|\\d[.,:-])(?<!\\bcvr\\D{0,12})"
				+ "(?<!\\b(?:kr|dkk|eur)\\.?\\s|[€$]\\s?)";

		static final String AFTER = "(?![\\d%]|[.,:-]\\d|\\s?(?:kr|dkk|eur|usd|kg|ton|stk|styk|m2|m3|mio|pct|liter|euro|€)\\b)";

		static final String GAP = "[ \\u00a0\\u2007\\u2009\\u202f]";

		static final String FOREIGN = "(?:\\+|00)" + GAP
				+ "?[1-9](?:[ \\u00a0\\u2007\\u2009\\u202f./()-]{0,2}\\d){6,13}";

		static final String DANISH = "(?!(?:19|20)\\d\\d" + GAP + "(?:19|20)\\d\\d)[2-9]\\d(?:" + pairs("") + "|"
				+ pairs(GAP) + "|" + pairs("[-\\u2010\\u2011\\u2013]") + "|" + pairs("\\.") + "|\\d\\d" + GAP
				+ "\\d{4}|\\d" + GAP + "\\d{2}" + GAP + "\\d{3}|\\d" + GAP + "\\d{3}" + GAP + "\\d{2})";

		private static String pairs(String between) {
			return "(?:" + between + "\\d{2}){3}";
		}

	}

}
