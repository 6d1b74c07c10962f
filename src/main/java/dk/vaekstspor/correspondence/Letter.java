package dk.vaekstspor.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A mail of a case, or of none, before it is written.
 *
 * @param caseNumber null for a letter of no case
 * @param template name of the template under {@code templates/mail}, for example
 * {@code receipt}
 * @param reference tells letters of the same case and template apart; a letter with the
 * same three is the same letter and is sent once
 * @param to e-mail addresses; none means that nothing can be sent
 * @param model values for the template, texts as people wrote them
 * @param calendar an entry for the calendar, or null
 */
public record Letter(String caseNumber, String template, String reference, List<String> to, Map<String, Object> model,
		List<LetterAttachment> attachments, LetterCalendar calendar) {

	public Letter {
		to = List.copyOf(to);
		attachments = List.copyOf(attachments);
	}

	/** A letter without a calendar entry. */
	public Letter(String caseNumber, String template, String reference, List<String> to, Map<String, Object> model,
			List<LetterAttachment> attachments) {
		this(caseNumber, template, reference, to, model, attachments, null);
	}

	/** A letter of words only. */
	public Letter(String caseNumber, String template, String reference, List<String> to, Map<String, Object> model) {
		this(caseNumber, template, reference, to, model, List.of(), null);
	}

	/** A letter of words only that belongs to no case, and to no journal. */
	public static Letter ofNoCase(String template, String reference, List<String> to, Map<String, Object> model) {
		return new Letter(null, template, reference, to, model, List.of(), null);
	}

	/** The letter with that entry, which also goes along as a file. */
	public Letter with(LetterCalendar entry) {
		List<LetterAttachment> files = new ArrayList<>(this.attachments);
		files.add(entry.file());
		return new Letter(this.caseNumber, this.template, this.reference, this.to, this.model, files, entry);
	}

}
