package dk.vaekstspor.calls;

import java.util.regex.Pattern;

/**
 * What strangers write, as it may be kept: without the invisible characters that come
 * along from other programs and that not every database takes.
 */
public final class PlainText {

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

	private PlainText() {
	}

	/** The text on one line, or null if nothing is left of it. */
	public static String line(String raw) {
		return (raw != null) ? lines(LINE_BREAK.matcher(raw).replaceAll(" ")) : null;
	}

	/** The text with its line breaks, or null if nothing is left of it. */
	public static String lines(String raw) {
		if (raw == null) {
			return null;
		}
		String text = INVISIBLE.matcher(LINE_BREAK.matcher(raw).replaceAll("\n")).replaceAll(" ").strip();
		return text.isEmpty() ? null : text;
	}

}
