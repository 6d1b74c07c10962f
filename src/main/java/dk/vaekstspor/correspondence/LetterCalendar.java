package dk.vaekstspor.correspondence;

import java.nio.charset.StandardCharsets;

/**
 * A calendar entry that goes with a letter (iCalendar, RFC 5545), which mail programs
 * offer to take over.
 *
 * @param fileName of the same entry as an attached file
 * @param method what it asks for, {@code REQUEST} or {@code CANCEL} (RFC 5546)
 * @param text the whole iCalendar text
 */
public record LetterCalendar(String fileName, String method, String text) {

	/**
	 * For programs that read files only. A type of its own, so that those that read both
	 * take it for no second entry.
	 */
	LetterAttachment file() {
		return new LetterAttachment(this.fileName, "application/ics", this.text.getBytes(StandardCharsets.UTF_8));
	}

	/** The type of the mail's part, which names the method again (RFC 6047). */
	String contentType() {
		return "text/calendar; charset=UTF-8; method=" + this.method;
	}

}
