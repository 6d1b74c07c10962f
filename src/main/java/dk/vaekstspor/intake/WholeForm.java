package dk.vaekstspor.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Globals;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets no form through that the server could not read to its end, for example because it
 * is larger than {@code server.tomcat.max-http-form-post-size}: Tomcat drops its fields
 * and goes on, and a no without its reason would count.
 */
@Component
class WholeForm implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (HttpMethod.POST.matches(request.getMethod())) {
			request.getParameterMap();
			if (request.getAttribute(Globals.PARAMETER_PARSE_FAILED_ATTR) != null) {
				throw new FormCutOff();
			}
		}
		return true;
	}

}
