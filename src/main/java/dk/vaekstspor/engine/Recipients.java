package dk.vaekstspor.engine;

import java.util.List;
import java.util.function.Predicate;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Whom to write to inside the municipality: the e-mail addresses of the engine's users.
 */
@Component
public class Recipients {

	private final IdentityService identities;

	Recipients(IdentityService identities) {
		this.identities = identities;
	}

	/** The addresses of a group's users; empty if nobody in it has one. */
	public List<String> ofGroup(String groupId) {
		return addresses(this.identities.createUserQuery().memberOfGroup(groupId));
	}

	/** The user's address; empty for an unknown user or one without an address. */
	public List<String> ofUser(String userId) {
		return (userId != null) ? addresses(this.identities.createUserQuery().userId(userId)) : List.of();
	}

	private static List<String> addresses(UserQuery users) {
		return users.list().stream().map(User::getEmail).filter(Predicate.not(StringUtils::isEmpty)).toList();
	}

}
