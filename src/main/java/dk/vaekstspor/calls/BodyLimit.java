package dk.vaekstspor.calls;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.UrlPathHelper;

/**
 * Stops reading the body of some calls when it grows larger than it may be, whatever its
 * header said and however its path is written.
 */
public class BodyLimit extends OncePerRequestFilter {

	private final Set<String> paths;

	private final int most;

	/**
	 * Bounds the bodies of the calls to these paths.
	 */
	public BodyLimit(DataSize most, Set<String> paths) {
		this.most = Math.toIntExact(most.toBytes());
		this.paths = Set.copyOf(paths);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
		return this.paths.stream().noneMatch(path::startsWith);
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
