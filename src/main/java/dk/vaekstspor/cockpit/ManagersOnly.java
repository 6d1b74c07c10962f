package dk.vaekstspor.cockpit;

import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.Groups;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets nobody but managers in.
 */
@Component
class ManagersOnly {

	private final CurrentUser user;

	ManagersOnly(CurrentUser user) {
		this.user = user;
	}

	/**
	 * Refuses strangers with 401 and everybody who is no manager with 403.
	 * @return the manager's user id
	 */
	String check() {
		String id = this.user.id().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
		if (!this.user.isIn(Groups.MANAGER)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		return id;
	}

}
