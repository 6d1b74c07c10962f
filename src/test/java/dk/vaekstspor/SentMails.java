package dk.vaekstspor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * Reads the mails of a case from the files that stand in for an SMTP server.
 */
public final class SentMails {

	private static final Path DIRECTORY = Path.of("target", "mail");

	private final Journal journal;

	public SentMails(Journal journal) {
		this.journal = journal;
	}

	/** The case's mails of that template, oldest first. */
	public List<MimeMessage> of(String caseNumber, String template) {
		return this.journal.of(caseNumber)
			.stream()
			.map(JournalEntry::messageId)
			.filter(Objects::nonNull)
			.filter((messageId) -> messageId.startsWith("<" + caseNumber + "." + template + "."))
			.map(SentMails::read)
			.toList();
	}

	/** The mails of that template that belong to no case, by the time they were sent. */
	public static List<MimeMessage> ofNoCase(String template) {
		return filesOfNoCase(template).stream()
			.map(SentMails::read)
			.sorted(Comparator.comparing(SentMails::sent))
			.toList();
	}

	/** Takes them away, also those of earlier runs. */
	public static void deleteOfNoCase(String template) {
		filesOfNoCase(template).forEach((file) -> file.toFile().delete());
	}

	private static List<Path> filesOfNoCase(String template) {
		if (!Files.exists(DIRECTORY)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(DIRECTORY)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("nocase." + template + "."))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Date sent(MimeMessage mail) {
		try {
			return mail.getSentDate();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static String subject(MimeMessage mail) {
		try {
			return mail.getSubject();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Whom the mail goes to. */
	public static List<String> to(MimeMessage mail) {
		try {
			return Arrays.stream(mail.getAllRecipients()).map(Address::toString).toList();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The plain text of the mail. */
	public static String text(MimeMessage mail) {
		return (String) content(mail, "text/plain");
	}

	/** The content of the first part of that type. */
	public static Object content(MimeMessage mail, String type) {
		try {
			return find(mail.getContent(), type);
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object find(Object content, String type) throws IOException, MessagingException {
		if (!(content instanceof Multipart parts)) {
			return null;
		}
		for (int i = 0; i < parts.getCount(); i++) {
			BodyPart part = parts.getBodyPart(i);
			Object found = part.isMimeType(type) ? part.getContent() : find(part.getContent(), type);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static MimeMessage read(String messageId) {
		String name = messageId.replaceFirst("@.*", "").replaceAll("[^A-Za-z0-9.-]", "") + ".eml";
		return read(DIRECTORY.resolve(name));
	}

	private static MimeMessage read(Path path) {
		try (InputStream file = Files.newInputStream(path)) {
			return new MimeMessage((Session) null, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
