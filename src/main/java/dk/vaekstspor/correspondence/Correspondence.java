package dk.vaekstspor.correspondence;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the letters of a case and journalises them (Offentlighedsloven § 15). Called from
 * the engine's asynchronous jobs, which try again when it fails; a letter that was sent
 * and journalised is not sent again, and one that was sent just before a crash goes out
 * again with the same Message-ID.
 */
@Service
public class Correspondence {

	private static final Logger logger = LoggerFactory.getLogger(Correspondence.class);

	private static final String AUTHOR = "Vækstspor";

	private final LetterTemplates templates;

	private final Envelope envelope;

	private final Postman postman;

	private final Journal journal;

	Correspondence(LetterTemplates templates, Envelope envelope, Postman postman, Journal journal) {
		this.templates = templates;
		this.envelope = envelope;
		this.postman = postman;
		this.journal = journal;
	}

	/**
	 * Renders, journalises and sends the letter, unless it was sent before. Without a
	 * usable address the journal gets a note instead. A letter of no case is not
	 * journalised; who sends it must know whether it was sent.
	 * @throws MailNotSent when the mail could not be handed over; nothing is journalised
	 */
	@Transactional
	public void send(Letter letter) {
		String messageId = this.envelope.messageId(letter);
		if (letter.caseNumber() == null) {
			sendOutsideOfCases(letter, messageId);
			return;
		}
		if (this.journal.findByMessageId(messageId).isPresent()) {
			return;
		}
		RenderedLetter rendered = this.templates.render(letter);
		List<String> to = this.envelope.usable(letter.to());
		if (to.isEmpty()) {
			this.journal.record(letter.caseNumber(), Direction.INTERNAL, "Ingen mail sendt: " + rendered.subject(),
					AUTHOR, "Der er ingen e-mailadresse at sende til.\n\n" + rendered.text());
			logger.info("No mail sent for case {}: no address for letter {}", letter.caseNumber(), letter.template());
			return;
		}
		this.journal.recordMail(letter.caseNumber(), rendered.subject(), AUTHOR, journalText(letter, to, rendered),
				messageId);
		deliver(letter, to, rendered, messageId);
	}

	private void sendOutsideOfCases(Letter letter, String messageId) {
		List<String> to = this.envelope.usable(letter.to());
		if (to.isEmpty()) {
			logger.warn("No mail sent: no address for letter {}", letter.template());
			return;
		}
		deliver(letter, to, this.templates.render(letter), messageId);
	}

	private void deliver(Letter letter, List<String> to, RenderedLetter rendered, String messageId) {
		try {
			MimeMessage message = this.postman.blank();
			this.envelope.fill(message, letter, to, rendered, messageId);
			this.postman.deliver(message, messageId);
		}
		catch (MessagingException | MailException | IOException ex) {
			throw new MailNotSent(messageId, ex.getClass().getSimpleName());
		}
	}

	private static String journalText(Letter letter, List<String> to, RenderedLetter rendered) {
		String files = letter.attachments()
			.stream()
			.map(LetterAttachment::fileName)
			.collect(Collectors.joining(", ", "\nVedhæftet: ", ""));
		return "Til: " + String.join(", ", to) + (letter.attachments().isEmpty() ? "" : files) + "\n\n"
				+ rendered.text();
	}

}
