package dk.vaekstspor.system;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs people in with the engine's users; each group is an authority. Wrong passwords
 * are counted by the engine, together with those of its web applications.
 */
@Component
class EngineSignIn implements AuthenticationProvider {

	private final IdentityService identities;

	EngineSignIn(IdentityService identities) {
		this.identities = identities;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String userId = attempt.getName();
		if (!this.identities.checkPassword(userId, String.valueOf(attempt.getCredentials()))) {
			throw new BadCredentialsException("Not signed in");
		}
		return UsernamePasswordAuthenticationToken.authenticated(userId, null, groups(userId));
	}

	@Override
	public boolean supports(Class<?> kind) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
	}

	private List<GrantedAuthority> groups(String userId) {
		return this.identities.createGroupQuery()
			.groupMember(userId)
			.list()
			.stream()
			.<GrantedAuthority>map((group) -> new SimpleGrantedAuthority(group.getId()))
			.toList();
	}

}
