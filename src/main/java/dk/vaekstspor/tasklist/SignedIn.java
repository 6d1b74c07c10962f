package dk.vaekstspor.tasklist;

import java.util.stream.Stream;

import dk.vaekstspor.engine.CurrentUser;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets into an address of ours whoever it is for.
 */
@Component
class SignedIn {

	private final CurrentUser user;

	SignedIn(CurrentUser user) {
		this.user = user;
	}

	/**
	 * The signed-in user.
	 * @throws ResponseStatusException 401 for a stranger
	 */
	String anybody() {
		return this.user.id()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Du er ikke logget ind."));
	}

	/**
	 * The signed-in user, who is in one of the groups.
	 * @param refusal a Danish sentence for everybody else
	 * @throws ResponseStatusException 401 for a stranger, 403 for everybody else
	 */
	String as(String refusal, String... groups) {
		String userId = anybody();
		if (Stream.of(groups).noneMatch(this.user::isIn)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN, refusal);
		}
		return userId;
	}

}
