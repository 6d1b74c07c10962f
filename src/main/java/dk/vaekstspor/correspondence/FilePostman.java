package dk.vaekstspor.correspondence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes each mail as an {@code .eml} file, for as long as there is no SMTP server. The
 * file is named after the Message-ID, so that a repeat replaces it, and appears complete
 * or not at all.
 */
class FilePostman implements Postman {

	private static final Logger logger = LoggerFactory.getLogger(FilePostman.class);

	private final Path directory;

	FilePostman(Path directory) {
		this.directory = directory;
	}

	@Override
	public MimeMessage blank() {
		return new MimeMessage((Session) null);
	}

	@Override
	public void deliver(MimeMessage message, String messageId) throws IOException, MessagingException {
		Files.createDirectories(this.directory);
		Path file = this.directory.resolve(fileName(messageId));
		Path unfinished = Files.createTempFile(this.directory, ".mail", ".tmp");
		try {
			try (OutputStream text = Files.newOutputStream(unfinished)) {
				message.writeTo(text);
			}
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
		logger.info("No SMTP server is set: mail written to {}", file);
	}

	private static String fileName(String messageId) {
		return messageId.replaceFirst("@.*", "").replaceAll("[^A-Za-z0-9.-]", "") + ".eml";
	}

}
