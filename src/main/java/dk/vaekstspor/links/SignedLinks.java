package dk.vaekstspor.links;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.springframework.stereotype.Component;

/**
 * Makes and reads the tokens of links (JWT, HS256, RFC 7519). A token is good for one
 * audience; that it works only once is up to whoever takes the answer.
 */
@Component
public class SignedLinks {

	private final SigningKey key;

	private final Clock clock;

	SignedLinks(SigningKey key, Clock clock) {
		this.key = key;
		this.clock = clock;
	}

	/**
	 * A token that can stand in a web address.
	 * @param audience what the link is for, for example {@code survey}
	 * @param subject the id of what it answers
	 * @param expiry the first moment at which it works no more
	 */
	public String token(String audience, String subject, Instant expiry) {
		JWTClaimsSet claims = new JWTClaimsSet.Builder().audience(audience)
			.jwtID(audience + "-" + subject)
			.subject(subject)
			.expirationTime(Date.from(expiry))
			.build();
		SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
		try {
			token.sign(new MACSigner(this.key.secret()));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("A link could not be signed", ex);
		}
		return token.serialize();
	}

	/**
	 * The subject that the token was made for.
	 * @throws LinkInvalid if we did not make it, or made it for another audience
	 * @throws LinkExpired if it is too old
	 */
	public String subject(String audience, String token) {
		try {
			JWTClaimsSet claims = verified(SignedJWT.parse(token), audience);
			if (!this.clock.instant().isBefore(claims.getExpirationTime().toInstant())) {
				throw new LinkExpired();
			}
			return claims.getSubject();
		}
		catch (ParseException | JOSEException ex) {
			throw new LinkInvalid();
		}
	}

	private JWTClaimsSet verified(SignedJWT token, String audience) throws ParseException, JOSEException {
		if (token.getHeader().getAlgorithm() != JWSAlgorithm.HS256
				|| !token.verify(new MACVerifier(this.key.secret()))) {
			throw new LinkInvalid();
		}
		JWTClaimsSet claims = token.getJWTClaimsSet();
		if (!claims.getAudience().contains(audience)) {
			throw new LinkInvalid();
		}
		return claims;
	}

}
