package dk.vaekstspor.correspondence;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * In the profile that makes up a history, what was written in the past reaches nobody
 * now; what is written afterwards goes its usual way.
 */
@Component
@Primary
@Profile("demo-history")
class PastPostman implements Postman {

	private static final Duration NOW = Duration.ofSeconds(1);

	private final Postman postman;

	private final Clock clock;

	PastPostman(@Qualifier("postman") Postman postman, Clock clock) {
		this.postman = postman;
		this.clock = clock;
	}

	@Override
	public MimeMessage blank() {
		return this.postman.blank();
	}

	@Override
	public void deliver(MimeMessage message, String messageId) throws MessagingException, IOException {
		if (this.clock.instant().plus(NOW).isAfter(Instant.now())) {
			this.postman.deliver(message, messageId);
		}
	}

}
