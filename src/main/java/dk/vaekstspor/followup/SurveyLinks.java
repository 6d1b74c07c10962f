package dk.vaekstspor.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import dk.vaekstspor.links.SignedLinks;
import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.stereotype.Component;

/**
 * The signed, expiring links to surveys. The token names the follow-up and nothing about
 * the company; that it works only once is up to {@link Surveys}.
 */
@Component
public class SurveyLinks {

	/** Where the survey page is; the token follows. */
	public static final String PATH = "/opfoelgning/";

	private static final String AUDIENCE = "survey";

	private final SignedLinks links;

	private final FollowUpSettings settings;

	private final Clock clock;

	SurveyLinks(SignedLinks links, FollowUpSettings settings, Clock clock) {
		this.links = links;
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
		return this.links.token(AUDIENCE, Long.toString(followUpId), expiry());
	}

	/** The follow-up that the token was made for. */
	long followUpId(String token) {
		return Long.parseLong(this.links.subject(AUDIENCE, token));
	}

	private Instant expiry() {
		return this.clock.instant().plus(this.settings.surveyValidFor());
	}

}
