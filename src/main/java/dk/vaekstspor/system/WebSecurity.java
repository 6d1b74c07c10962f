package dk.vaekstspor.system;

import dk.vaekstspor.engine.Groups;
import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;

/**
 * Who may enter where. Whatever no rule names does not exist for the caller.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

	/** The pages of ours hold no script, so a browser need not run any. */
	private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
			+ "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

	private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

	/** Camunda's web applications bring their own session, CSRF and content rules. */
	@Bean
	@Order(1)
	SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
		return http.securityMatcher(under("/camunda"))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.securityContext(AbstractHttpConfigurer::disable)
			.sessionManagement(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.build();
	}

	/** Open to anyone, and blind to credentials: nobody gets more here by signing in. */
	@Bean
	@Order(2)
	SecurityFilterChain strangers(HttpSecurity http) throws Exception {
		return stateless(http).securityMatcher(openToAnyone())
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(PAGE_POLICY))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
				.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain programs(HttpSecurity http, IdentityService identities, Refusals refusals) throws Exception {
		return stateless(http)
			.securityMatcher(RequestMatchers.anyOf(under("/engine-rest"), under("/api"), under("/actuator")))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(under("/engine-rest"))
				.authenticated()
				.requestMatchers(PATH.matcher("/api/taskforce-readiness"), under("/api/bottlenecks"),
						under("/api/cases"), under("/api/event-log"), PATH.matcher(HttpMethod.PUT, "/api/partners"))
				.hasAuthority(Groups.MANAGER)
				.requestMatchers(under("/api"))
				.hasAnyAuthority(Groups.CASEWORKER, Groups.MANAGER)
				.anyRequest()
				.hasAnyAuthority(Groups.MANAGER, Groups.ADMIN))
			.httpBasic((basic) -> basic.authenticationEntryPoint(refusals))
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilterAfter(new EngineAuthentication(identities), AuthorizationFilter.class)
			.build();
	}

	@Bean
	@Order(4)
	SecurityFilterChain nothingElse(HttpSecurity http) throws Exception {
		return stateless(http).authorizeHttpRequests(
				(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll().anyRequest().denyAll())
			.exceptionHandling((failures) -> failures
				.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
				.accessDeniedHandler((request, response, denied) -> response.setStatus(HttpStatus.NOT_FOUND.value())))
			.build();
	}

	private static HttpSecurity stateless(HttpSecurity http) throws Exception {
		return http.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
	}

	/**
	 * Whole paths, also of requests that other servlets than Spring's answer: plain
	 * strings would be compared with what follows the servlet's own path.
	 */
	private static RequestMatcher under(String path) {
		return PATH.matcher(path + "/**");
	}

	private static RequestMatcher openToAnyone() {
		return RequestMatchers.anyOf(PATH.matcher(HttpMethod.GET, "/"), PATH.matcher(HttpMethod.POST, "/api/enquiries"),
				under("/opfoelgning"), under("/invitation"), PATH.matcher(HttpMethod.GET, "/actuator/health"),
				PATH.matcher(HttpMethod.GET, "/v3/api-docs"));
	}

}
