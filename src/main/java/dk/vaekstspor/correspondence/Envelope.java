package dk.vaekstspor.correspondence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.camunda.bpm.model.bpmn.instance.Message;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * What stands around the words of a mail: who, to whom, when, and the Message-ID by which
 * a repeat is recognised (RFC 5322, section 3.6.4).
 */
@Component
class Envelope {

	private final InternetAddress from;

	private final Clock clock;

	Envelope(MailSettings settings, Clock clock) throws AddressException {
		this.from = new InternetAddress(settings.from(), true);
		this.clock = clock;
	}

	/** Always the same for the same case, template and reference. */
	String messageId(Letter letter) {
		String about = (letter.caseNumber() != null) ? letter.caseNumber() : "nocase";
		String hash = sha256(about + '\n' + letter.template() + '\n' + letter.reference());
		String domain = this.from.getAddress().replaceFirst("^.*@", "");
		return "<%s.%s.%s@%s>".formatted(about, letter.template(), hash.substring(0, 20), domain);
	}

	/**
	 * The addresses that a mail can have, each once; what a person mistyped is left out.
	 */
	List<String> usable(List<String> addresses) {
		return addresses.stream().map(String::strip).filter(Envelope::isAddress).distinct().toList();
	}

	void fill(MimeMessage message, Letter letter, List<String> to, RenderedLetter rendered, String messageId)
			throws MessagingException, IOException {
		MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		mail.setFrom(this.from);
		mail.setTo(to.toArray(String[]::new));
		mail.setSubject(rendered.subject());
		mail.setSentDate(Date.from(this.clock.instant()));
		mail.setText(rendered.text(), rendered.html());
		if (letter.calendar() != null) {
			words(mail).addBodyPart(entry(letter.calendar()));
		}
		for (LetterAttachment attachment : letter.attachments()) {
			mail.addAttachment(attachment.fileName(), new ByteArrayResource(attachment.content()),
					attachment.contentType());
		}
		// answered by no machine (RFC 3834)
		message.setHeader("Auto-Submitted", "auto-generated");
		message.saveChanges();
		message.setHeader("Message-ID", messageId);
	}

	/**
	 * The part that holds the same words in several forms; the entry is one more form.
	 */
	private static MimeMultipart words(MimeMessageHelper mail) throws MessagingException, IOException {
		return (MimeMultipart) mail.getMimeMultipart().getBodyPart(0).getContent();
	}

	private static MimeBodyPart entry(LetterCalendar calendar) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setDataHandler(new DataHandler(
				new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), calendar.contentType())));
		part.setHeader("Content-Type", calendar.contentType());
		return part;
	}

	private static boolean isAddress(String text) {
		try {
			new InternetAddress(text, true).validate();
			return text.matches("[^\\s<>,;]+@[^\\s<>,;]+");
		}
		catch (AddressException ex) {
			return false;
		}
	}

	private static String sha256(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}

}
