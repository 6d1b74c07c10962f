package dk.vaekstspor.correspondence;

import java.util.List;
import java.util.Map;

/**
 * A mail of a case, before it is written.
 *
 * @param template name of the template under {@code templates/mail}, for example
 * {@code receipt}
 * @param reference tells letters of the same case and template apart; a letter with the
 * same three is the same letter and is sent once
 * @param to e-mail addresses; none means that nothing can be sent
 * @param model values for the template, texts as people wrote them
 */
public record Letter(String caseNumber, String template, String reference, List<String> to, Map<String, Object> model,
		List<LetterAttachment> attachments) {

	public Letter {
		to = List.copyOf(to);
		attachments = List.copyOf(attachments);
	}

	/** A letter without attachments. */
	public Letter(String caseNumber, String template, String reference, List<String> to, Map<String, Object> model) {
		this(caseNumber, template, reference, to, model, List.of());
	}

}
