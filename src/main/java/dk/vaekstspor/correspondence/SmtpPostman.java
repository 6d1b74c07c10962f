package dk.vaekstspor.correspondence;

import java.time.Duration;
import java.util.Properties;

import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sends by the SMTP server of the settings.
 */
class SmtpPostman implements Postman {

	private final JavaMailSenderImpl sender;

	/**
	 * JavaMail waits for ever unless told otherwise; a setting under
	 * {@code spring.mail.properties} wins.
	 */
	SmtpPostman(JavaMailSenderImpl sender, Duration timeout) {
		Properties properties = sender.getJavaMailProperties();
		for (String step : new String[] { "connectiontimeout", "timeout", "writetimeout" }) {
			properties.putIfAbsent("mail.smtp." + step, String.valueOf(timeout.toMillis()));
			properties.putIfAbsent("mail.smtps." + step, String.valueOf(timeout.toMillis()));
		}
		this.sender = sender;
	}

	@Override
	public MimeMessage blank() {
		return this.sender.createMimeMessage();
	}

	@Override
	public void deliver(MimeMessage message, String messageId) {
		this.sender.send(message);
	}

}
