package dk.vaekstspor.system;

import java.io.IOException;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.calls.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Says no to programs in their language, as a problem detail (RFC 9457).
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final ObjectMapper json;

	private final ProblemTexts texts;

	private final LocaleResolver languages;

	Refusals(ObjectMapper json, ProblemTexts texts, LocaleResolver localeResolver) {
		this.json = json;
		this.texts = texts;
		this.languages = localeResolver;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Vaekstspor\", charset=\"UTF-8\"");
		refuse(request, response, HttpStatus.UNAUTHORIZED, "sign-in");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException {
		refuse(request, response, HttpStatus.FORBIDDEN, "not-allowed");
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind)
			throws IOException {
		Locale language = this.languages.resolveLocale(request);
		ProblemDetail problem = this.texts.problem(status, kind, language);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), problem);
	}

}
