package dk.vaekstspor.eventlog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names that stand for people throughout one export (HMAC, RFC 2104).
 */
final class Pseudonyms {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int KEY_LENGTH = 32;

	/** 48 bits: two of a few hundred people are the same once in a billion exports. */
	private static final int BYTES = 6;

	private final Map<String, String> known = new HashMap<>();

	private final Mac mac;

	/** Draws a key that nobody gets to see. */
	Pseudonyms() {
		byte[] key = new byte[KEY_LENGTH];
		new SecureRandom().nextBytes(key);
		try {
			this.mac = Mac.getInstance(ALGORITHM);
			this.mac.init(new SecretKeySpec(key, ALGORITHM));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
		}
	}

	String of(String userId) {
		return this.known.computeIfAbsent(userId, this::pseudonym);
	}

	private String pseudonym(String userId) {
		byte[] hash = this.mac.doFinal(userId.getBytes(StandardCharsets.UTF_8));
		return "person-" + HexFormat.of().formatHex(hash, 0, BYTES);
	}

}
