package dk.vaekstspor.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells whether two enquiries are the same without keeping what they say.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	/** SHA-256 of the enquiry, in hexadecimal. */
	static String of(EnquiryRequest request) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(request.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
