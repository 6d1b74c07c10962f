package dk.vaekstspor.correspondence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.JournalEntry;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.util.ExceptionUtils;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CorrespondenceTests extends LetterTesting {

	@RegisterExtension
	static final GreenMailExtension smtp = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

	@Test
	void mailsTextAndHtmlWithTheHeadersOfAMachine() throws Exception {
		send(bySmtp(), letter("1", "mette@birk.example", "bo@birk.example"));

		MimeMessage mail = smtp.getReceivedMessages()[0];
		assertThat(smtp.getReceivedMessages()).hasSize(2);
		assertThat(mail.getSubject()).isEqualTo("Svar på din henvendelse (sag " + this.caseNumber + ")");
		assertThat(mail.getFrom()[0]).hasToString("Erhverv Herning <erhverv@herning.example>");
		assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(2);
		assertThat(mail.getSentDate()).isEqualTo(Date.from(NOW));
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(mail.getMessageID()).matches("<" + this.caseNumber + "\\.answer\\.[0-9a-f]{20}@herning\\.example>");
		assertThat(part(mail, "text/plain")).contains("Kære Mette Lind", "<b>det</b> må I gerne 🏗️", "Hilsen æøå");
		assertThat(part(mail, "text/html")).contains("Kære Mette Lind", "&lt;b&gt;det&lt;/b&gt; må I gerne 🏗️<br>");
	}

	@Test
	void journalisesWhatGoesOut() {
		send(bySmtp(), letter("1", "mette@birk.example"));

		JournalEntry entry = entries().get(1);
		assertThat(entry.direction()).isEqualTo(Direction.OUT);
		assertThat(entry.subject()).isEqualTo("Svar på din henvendelse (sag " + this.caseNumber + ")");
		assertThat(entry.text()).startsWith("Til: mette@birk.example\n\nKære Mette Lind").contains(TEXT);
		assertThat(entry.messageId()).startsWith("<" + this.caseNumber);
	}

	@Test
	void journalisesNothingOfALetterOfNoCase() throws Exception {
		Letter letter = Letter.ofNoCase("bottleneck-alert", "2026-03-09", List.of("leder@herning.example"),
				Map.of("title", "1 ny flaskehals"));

		send(bySmtp(), letter);
		send(bySmtp(), letter);

		assertThat(smtp.getReceivedMessages()).hasSize(2)
			.extracting(MimeMessage::getMessageID)
			.allMatch((id) -> id.matches("<nocase\\.bottleneck-alert\\.[0-9a-f]{20}@herning\\.example>"))
			.containsOnly(smtp.getReceivedMessages()[0].getMessageID());
		assertThat(smtp.getReceivedMessages()[0].getSubject()).isEqualTo("1 ny flaskehals");
		assertThat(entries()).hasSize(1);
	}

	@Test
	void sendsNoLetterOfNoCaseToNobody() {
		send(bySmtp(), Letter.ofNoCase("bottleneck-alert", "1", List.of("leder", ""), Map.of("title", "Nyt")));

		assertThat(smtp.getReceivedMessages()).isEmpty();
	}

	@Test
	void sendsALetterOnce() {
		send(bySmtp(), letter("1", "mette@birk.example"));
		send(bySmtp(), letter("1", "mette@birk.example"));
		send(bySmtp(), letter("2", "mette@birk.example"));

		assertThat(smtp.getReceivedMessages()).hasSize(2).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
		assertThat(entries()).hasSize(3);
	}

	@Test
	void sendsWithTheSameMessageIdAfterACrashBetweenSendingAndCommit() {
		sendAndCrashBeforeCommit(bySmtp(), letter("1", "mette@birk.example"));
		assertThat(entries()).hasSize(1);

		send(bySmtp(), letter("1", "mette@birk.example"));

		assertThat(smtp.getReceivedMessages()).hasSize(2)
			.extracting(MimeMessage::getMessageID)
			.containsOnly(entries().get(1).messageId());
	}

	@Test
	void sendsACalendarEntryAsOneMoreFormOfTheWordsAndAsAFile() throws Exception {
		String calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nX-PRØVE:æøå 🏗️\r\nEND:VCALENDAR\r\n";
		Letter letter = new Letter(this.caseNumber, "taskforce-meeting", "1", List.of("plan@herning.example"),
				Map.of("companyName", "Birk A/S", "meeting", NOW))
			.with(new LetterCalendar("møde.ics", "REQUEST", calendar));

		send(bySmtp(), letter);

		Multipart mixed = (Multipart) smtp.getReceivedMessages()[0].getContent();
		Multipart alternative = (Multipart) ((Multipart) mixed.getBodyPart(0).getContent()).getBodyPart(0).getContent();
		assertThat(mixed.getContentType()).startsWith("multipart/mixed");
		assertThat(mixed.getCount()).isEqualTo(2);
		assertThat(alternative.getContentType()).startsWith("multipart/alternative");
		assertThat(alternative.getCount()).isEqualTo(3);
		assertThat(alternative.getBodyPart(0).getContentType()).startsWith("text/plain");
		assertThat(alternative.getBodyPart(1).getContentType()).startsWith("text/html");
		BodyPart entry = alternative.getBodyPart(2);
		assertThat(entry.getContentType()).startsWith("text/calendar")
			.containsIgnoringCase("charset=utf-8")
			.contains("method=REQUEST");
		assertThat(entry.getDisposition()).isNull();
		assertThat(entry.getInputStream().readAllBytes()).isEqualTo(calendar.getBytes(StandardCharsets.UTF_8));
		BodyPart file = mixed.getBodyPart(1);
		assertThat(file.getContentType()).startsWith("application/ics");
		assertThat(file.getDisposition()).isEqualTo("attachment");
		assertThat(file.getInputStream().readAllBytes()).isEqualTo(calendar.getBytes(StandardCharsets.UTF_8));
		assertThat(entries().get(1).text()).startsWith("Til: plan@herning.example\nVedhæftet: møde.ics\n\nHej");
	}

	@Test
	void notesThatThereIsNobodyToMail() {
		send(bySmtp(), letter("1"));

		assertThat(smtp.getReceivedMessages()).isEmpty();
		assertThat(entries().get(1)).extracting(JournalEntry::direction, JournalEntry::subject)
			.containsExactly(Direction.INTERNAL,
					"Ingen mail sendt: Svar på din henvendelse (sag " + this.caseNumber + ")");
		assertThat(entries().get(1).text()).contains("Der er ingen e-mailadresse at sende til.", TEXT);
	}

	@Test
	void leavesOutWhatIsNoAddress() throws Exception {
		send(bySmtp(), letter("1", "mette", "mette@", "", "a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example",
				"Bo <bo@birk.example>", " mette@birk.example ", "mette@birk.example"));

		assertThat(smtp.getReceivedMessages()).hasSize(1);
		assertThat(smtp.getReceivedMessages()[0].getAllRecipients()).extracting(Object::toString)
			.containsExactly("mette@birk.example");
	}

	@Test
	void failsWithoutNamingAnybodyAndSucceedsLater() {
		Correspondence nobodyListens = bySmtp(sender(1));

		assertThatExceptionOfType(MailNotSent.class)
			.isThrownBy(() -> send(nobodyListens, letter("1", "mette@birk.example")))
			.withNoCause()
			.satisfies((ex) -> assertThat(ExceptionUtils.readStackTrace(ex)).doesNotContain("mette", "birk"));
		assertThat(entries()).hasSize(1);

		send(bySmtp(), letter("1", "mette@birk.example"));
		assertThat(smtp.getReceivedMessages()).hasSize(1);
		assertThat(entries()).hasSize(2);
	}

	@Test
	void doesNotWaitForEverForASilentServer() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Instant start = Instant.now();

			assertThatExceptionOfType(MailNotSent.class)
				.isThrownBy(() -> send(bySmtp(sender(silent.getLocalPort())), letter("1", "mette@birk.example")));

			assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
		}
	}

	private Correspondence bySmtp() {
		return bySmtp(sender(smtp.getSmtp().getPort()));
	}

	private Correspondence bySmtp(JavaMailSenderImpl sender) {
		return correspondence(new SmtpPostman(sender, Duration.ofMillis(500)));
	}

	private static JavaMailSenderImpl sender(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		return sender;
	}

}
