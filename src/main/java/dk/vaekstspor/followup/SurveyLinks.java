package dk.vaekstspor.followup;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.stereotype.Component;

/**
 * The signed, expiring links to surveys (JWT, HS256). The token names the follow-up and
 * nothing about the company; that it works only once is up to {@link Surveys}.
 */
@Component
public class SurveyLinks {

	/** Where the survey page is; the token follows. */
	public static final String PATH = "/opfoelgning/";

	private static final String AUDIENCE = "survey";

	private final SigningKey key;

	private final FollowUpSettings settings;

	private final Clock clock;

	SurveyLinks(SigningKey key, FollowUpSettings settings, Clock clock) {
		this.key = key;
		this.settings = settings;
		this.clock = clock;
	}

	/** The link to the survey of that follow-up, without the address of the server. */
	String linkFor(long followUpId) {
		return PATH + tokenFor(followUpId);
	}

	/** The last day on which a link made now works all day. */
	LocalDate lastDay() {
		return LocalDate.ofInstant(expiry(), DanishWorkingDays.ZONE).minusDays(1);
	}

	String tokenFor(long followUpId) {
		JWTClaimsSet claims = new JWTClaimsSet.Builder().audience(AUDIENCE)
			.jwtID("survey-" + followUpId)
			.subject(Long.toString(followUpId))
			.expirationTime(Date.from(expiry()))
			.build();
		SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
		try {
			token.sign(new MACSigner(this.key.secret()));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("The link to a survey could not be signed", ex);
		}
		return token.serialize();
	}

	/** The follow-up that the token was made for. */
	long followUpId(String token) {
		try {
			JWTClaimsSet claims = verified(SignedJWT.parse(token));
			if (!this.clock.instant().isBefore(claims.getExpirationTime().toInstant())) {
				throw new SurveyLinkExpired();
			}
			return Long.parseLong(claims.getSubject());
		}
		catch (ParseException | JOSEException ex) {
			throw new SurveyLinkInvalid();
		}
	}

	private Instant expiry() {
		return this.clock.instant().plus(this.settings.surveyValidFor());
	}

	private JWTClaimsSet verified(SignedJWT token) throws ParseException, JOSEException {
		if (token.getHeader().getAlgorithm() != JWSAlgorithm.HS256
				|| !token.verify(new MACVerifier(this.key.secret()))) {
			throw new SurveyLinkInvalid();
		}
		JWTClaimsSet claims = token.getJWTClaimsSet();
		if (!claims.getAudience().contains(AUDIENCE)) {
			throw new SurveyLinkInvalid();
		}
		return claims;
	}

}
