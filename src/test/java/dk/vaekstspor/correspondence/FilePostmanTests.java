package dk.vaekstspor.correspondence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class FilePostmanTests extends LetterTesting {

	@Test
	void writesAFileWithoutAServerAndSaysSo(CapturedOutput output) throws Exception {
		Correspondence toFile = correspondence(new FilePostman(this.directory.resolve("mail")));
		send(toFile, letter("1", "mette@birk.example"));

		Path file = files().get(0);
		assertThat(files()).hasSize(1);
		assertThat(file.getFileName().toString()).matches(this.caseNumber + "\\.answer\\.[0-9a-f]{20}\\.eml");
		MimeMessage mail = read(file);
		assertThat(mail.getMessageID()).isEqualTo(entries().get(1).messageId());
		assertThat(mail.getAllRecipients()).hasSize(1);
		assertThat(part(mail, "text/plain")).contains("må I gerne 🏗️");
		assertThat(output).contains("No SMTP server is set: mail written to").doesNotContain("mette", "birk");
	}

	@Test
	void writesTheSameFileAgainAfterACrash() {
		Correspondence toFile = correspondence(new FilePostman(this.directory.resolve("mail")));
		sendAndCrashBeforeCommit(toFile, letter("1", "mette@birk.example"));

		send(toFile, letter("1", "mette@birk.example"));

		assertThat(files()).hasSize(1);
		assertThat(entries()).hasSize(2);
	}

	@Test
	void failsWhenTheFileCannotBeWritten() throws IOException {
		Path occupied = Files.writeString(this.directory.resolve("mail"), "a file, no directory");

		assertThatExceptionOfType(MailNotSent.class)
			.isThrownBy(() -> send(correspondence(new FilePostman(occupied)), letter("1", "mette@birk.example")))
			.withNoCause();
		assertThat(entries()).hasSize(1);
	}

	private List<Path> files() {
		try (Stream<Path> files = Files.list(this.directory.resolve("mail"))) {
			return files.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static MimeMessage read(Path file) throws IOException, MessagingException {
		try (InputStream text = new ByteArrayInputStream(Files.readAllBytes(file))) {
			return new MimeMessage((Session) null, text);
		}
	}

}
