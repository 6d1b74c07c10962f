package dk.vaekstspor.taskforceinvitation;

import java.time.Instant;

import dk.vaekstspor.links.SignedLinks;

import org.springframework.stereotype.Component;

/**
 * The signed links by which an invited person answers without signing in. They name the
 * seat and nothing about the case, and end with the invitation; that they work only once
 * is up to {@link InvitationAnswers}.
 */
@Component
public class InvitationLinks {

	/** Where the pages are; answer and token follow. */
	public static final String PATH = "/invitation/";

	private final SignedLinks links;

	InvitationLinks(SignedLinks links) {
		this.links = links;
	}

	/** The link, without the address of the server. */
	String link(InvitationAnswer answer, long memberId, Instant expiry) {
		return PATH + answer.path() + "/" + this.links.token(answer.audience(), Long.toString(memberId), expiry);
	}

	/** The seat that the token was made for. */
	long memberId(InvitationAnswer answer, String token) {
		return Long.parseLong(this.links.subject(answer.audience(), token));
	}

}
