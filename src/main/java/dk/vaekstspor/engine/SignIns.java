package dk.vaekstspor.engine;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;

import org.springframework.stereotype.Component;

/**
 * Who can sign in, and work with tasks.
 */
@Component
public class SignIns {

	private static final String TASKLIST = "tasklist";

	private final IdentityService identities;

	private final AuthorizationService authorizations;

	private final TrustedCalls engine;

	SignIns(IdentityService identities, AuthorizationService authorizations, TrustedCalls engine) {
		this.identities = identities;
		this.authorizations = authorizations;
		this.engine = engine;
	}

	public boolean exists(String userId) {
		return this.engine.call(() -> this.identities.createUserQuery().userId(userId).count()) == 1;
	}

	/** Whether that user may open Tasklist. */
	public boolean canWorkWithTasks(String userId) {
		List<String> groups = this.engine.call(() -> this.identities.createGroupQuery().groupMember(userId).list())
			.stream()
			.map(Group::getId)
			.toList();
		return this.authorizations.isUserAuthorized(userId, groups, Permissions.ACCESS, Resources.APPLICATION,
				TASKLIST);
	}

}
