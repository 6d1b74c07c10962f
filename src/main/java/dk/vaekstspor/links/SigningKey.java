package dk.vaekstspor.links;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key that signs the links that we send out: made when the first node starts, kept in
 * the database and shared by all nodes.
 */
@Component
class SigningKey {

	/** The name it has had since surveys were the only links. */
	private static final String NAME = "survey";

	private static final int BYTES = 32;

	private final byte[] secret;

	SigningKey(JdbcClient database, Clock clock) {
		this.secret = Base64.getDecoder().decode(find(database).orElseGet(() -> make(database, clock)));
	}

	/** 256 random bits. */
	byte[] secret() {
		return this.secret.clone();
	}

	private static String make(JdbcClient database, Clock clock) {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		try {
			database.sql("INSERT INTO signing_key (name, secret, created_at) VALUES (?, ?, ?)")
				.params(NAME, Base64.getEncoder().encodeToString(random), clock.instant().atOffset(ZoneOffset.UTC))
				.update();
		}
		catch (DuplicateKeyException ex) {
			// another node was faster: its key is the one to use
		}
		return find(database).orElseThrow();
	}

	private static Optional<String> find(JdbcClient database) {
		return database.sql("SELECT secret FROM signing_key WHERE name = ?").param(NAME).query(String.class).optional();
	}

}
