package dk.vaekstspor.intake;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Stops reading an enquiry when it grows larger than it may be, whatever its header said.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

	private final int most;

	BodyLimit(IntakeSettings settings) {
		this.most = Math.toIntExact(settings.maxBody().toBytes());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/api/enquiries");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new Limited(request, this.most), response);
	}

	private static final class Limited extends ContentCachingRequestWrapper {

		Limited(HttpServletRequest request, int most) {
			super(request, most);
		}

		@Override
		protected void handleContentOverflow(int most) {
			throw new BodyTooLarge(most);
		}

	}

}
