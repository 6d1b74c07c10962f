package dk.vaekstspor.correspondence;

import java.util.Optional;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * Who all mails come from.
 *
 * @param name the name beside the address, or the address when there is none
 */
public record Sender(String address, String name) {

	static Sender of(MailSettings settings) throws AddressException {
		InternetAddress from = new InternetAddress(settings.from(), true);
		return new Sender(from.getAddress(), Optional.ofNullable(from.getPersonal()).orElse(from.getAddress()));
	}

}
