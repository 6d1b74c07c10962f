package dk.vaekstspor.correspondence;

/**
 * A mail could not be handed over now; trying again later is safe. Names neither
 * addresses nor a cause, because the texts of exceptions end in the engine's tables.
 */
public class MailNotSent extends RuntimeException {

	MailNotSent(String messageId, String why) {
		super("Mail " + messageId + " was not sent: " + why);
	}

}
