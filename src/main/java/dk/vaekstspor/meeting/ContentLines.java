package dk.vaekstspor.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/**
 * The lines of an iCalendar text (RFC 5545, section 3.1).
 */
final class ContentLines {

	/**
	 * How long ical4j makes a line, in characters. RFC 5545 counts octets and allows 75,
	 * and UTF-8 takes no more than three for each; ical4j's own 73 gives lines of 200.
	 */
	private static final int LONGEST = 25;

	private static final String CONTROLS = "[\\p{Cc}&&[^\\n\\t]]";

	private ContentLines() {
	}

	/** The calendar as a file holds it. */
	static String of(Calendar calendar) {
		StringWriter lines = new StringWriter();
		try {
			new CalendarOutputter(false, LONGEST).output(calendar, lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The calendar cannot be written", ex);
		}
		return lines.toString();
	}

	/** A text without what no iCalendar text may hold. */
	static String plain(String text) {
		return text.replaceAll("\\r\\n?", "\n").replaceAll(CONTROLS, "");
	}

	/**
	 * A parameter's value, which can hold neither quotes nor line ends; some programs
	 * swallow a backslash, and a caret escapes (RFC 6868).
	 */
	static String parameter(String text) {
		return plain(text).replace("^", "").replace('"', '\'').replace('\\', '/').replaceAll("\\s+", " ").strip();
	}

}
