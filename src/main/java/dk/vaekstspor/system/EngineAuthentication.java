package dk.vaekstspor.system;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine, for the length of a request, who is signed in, so that it applies
 * that person's permissions. Nothing is left on the thread afterwards.
 */
class EngineAuthentication extends OncePerRequestFilter {

	private final IdentityService identities;

	EngineAuthentication(IdentityService identities) {
		this.identities = identities;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		this.identities.setAuthentication(signedIn.getName(), groups(signedIn));
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

	private static List<String> groups(Authentication signedIn) {
		return signedIn.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
	}

}
