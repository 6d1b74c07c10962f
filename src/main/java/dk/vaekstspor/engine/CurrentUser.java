package dk.vaekstspor.engine;

import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.stereotype.Component;

/**
 * Who is signed in while a form is submitted.
 */
@Component
public class CurrentUser {

	private final IdentityService identities;

	CurrentUser(IdentityService identities) {
		this.identities = identities;
	}

	/** The user's id, or empty when the engine itself or a stranger is at work. */
	public Optional<String> id() {
		return Optional.ofNullable(this.identities.getCurrentAuthentication()).map(Authentication::getUserId);
	}

	/** Whether the signed-in user belongs to the group. */
	public boolean isIn(String groupId) {
		Authentication current = this.identities.getCurrentAuthentication();
		return current != null && current.getGroupIds() != null && current.getGroupIds().contains(groupId);
	}

}
