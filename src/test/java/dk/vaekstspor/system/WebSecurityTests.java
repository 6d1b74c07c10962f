package dk.vaekstspor.system;

import java.util.Map;

import dk.vaekstspor.VaekstsporTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class WebSecurityTests {

	@Autowired
	private TestRestTemplate http;

	@ParameterizedTest
	@CsvSource({ "/engine-rest/task, 401", "/engine-rest/engine, 401", "/api/companies, 401", "/api/enquiries, 401",
			"/actuator, 401", "/actuator/prometheus, 401", "/actuator/env, 401", "/actuator/health/db, 401",
			"/actuator/health, 200", "/v3/api-docs, 200", "/nothing-here, 404", "/webjars/camunda/app/index.html, 404",
			"/error, 404", "/h2-console, 404" })
	void showsStrangersOnlyWhatIsOpen(String path, int status) {
		assertThat(this.http.getForEntity(path, String.class).getStatusCode().value()).isEqualTo(status);
	}

	@Test
	void tellsStrangersNothingButTheStateOfHealth() {
		assertThat(this.http.getForObject("/actuator/health", String.class)).isEqualTo("{\"status\":\"UP\"}");
	}

	@Test
	void sendsTheBareAddressOnToTasklist() {
		ResponseEntity<String> answer = this.http.getForEntity("/", String.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(answer.getBody()).contains("tasklist");
	}

	@Test
	void leavesTheWebApplicationsTheirOwnProtection() {
		HttpHeaders headers = this.http.getForEntity("/camunda/app/tasklist/default/", String.class).getHeaders();
		assertThat(headers.getFirst("Content-Security-Policy")).contains("script-src");
		assertThat(headers.get(HttpHeaders.SET_COOKIE)).anyMatch((cookie) -> cookie.startsWith("XSRF-TOKEN"));
		assertThat(this.http.getForEntity("/camunda/api/engine/engine/default/task", String.class).getStatusCode())
			.isEqualTo(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void refusesAWebApplicationCallWithoutItsToken() {
		assertThat(this.http
			.postForEntity("/camunda/api/admin/auth/user/default/login/tasklist", form("username=leder&password=leder"),
					String.class)
			.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@CsvSource({ "en, Sign in", "da, Log ind", "de, Log ind" })
	void saysNoInTheCallersLanguage(String language, String title) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
		ResponseEntity<Map<String, Object>> answer = this.http.exchange("/api/companies", HttpMethod.GET,
				new HttpEntity<>(headers), new org.springframework.core.ParameterizedTypeReference<>() {
				});
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Basic");
		assertThat(answer.getBody()).containsEntry("title", title).containsEntry("status", 401);
	}

	private static HttpEntity<String> form(String body) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		return new HttpEntity<>(body, headers);
	}

}
