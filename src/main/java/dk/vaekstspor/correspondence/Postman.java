package dk.vaekstspor.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailException;

/**
 * Takes a finished mail out of the house. Handing over the same mail again is harmless.
 */
interface Postman {

	/** An empty message to fill in. */
	MimeMessage blank();

	/**
	 * Delivers the message; how failure shows differs, and none of it may be repeated.
	 */
	void deliver(MimeMessage message, String messageId) throws MessagingException, MailException, java.io.IOException;

}
