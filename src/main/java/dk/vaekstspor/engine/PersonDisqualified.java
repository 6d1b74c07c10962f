package dk.vaekstspor.engine;

import jakarta.ws.rs.ForbiddenException;

/**
 * A person with a conflict of interest was about to take part in the case. The message is
 * Danish; the engine's REST API answers HTTP 403 with just this message.
 */
public final class PersonDisqualified extends ForbiddenException {

	private PersonDisqualified(String message) {
		super(message);
	}

	static PersonDisqualified fromTaking() {
		return new PersonDisqualified(
				"Du er inhabil i sager om denne virksomhed og kan ikke tage opgaven. Lad en kollega tage den.");
	}

	static PersonDisqualified fromGetting(String userId) {
		return new PersonDisqualified("Brugeren " + userId
				+ " er inhabil i sager om denne virksomhed og kan ikke få opgaven. Vælg en anden.");
	}

	static PersonDisqualified fromCompleting() {
		return new PersonDisqualified(
				"Du er inhabil i sager om denne virksomhed og kan ikke løse opgaven. Lad en kollega løse den.");
	}

}
