package dk.vaekstspor.system;

import java.util.List;

import dk.vaekstspor.VaekstsporTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which of Camunda's web applications each role can sign in to.
 */
@VaekstsporTest
class WebApplicationsTests {

	@Autowired
	private TestRestTemplate http;

	@ParameterizedTest
	@CsvSource({ "sagsbehandler, tasklist, 200", "sagsbehandler, cockpit, 403", "sagsbehandler, admin, 403",
			"leder, tasklist, 200", "leder, cockpit, 200", "leder, admin, 403", "jurist, tasklist, 200",
			"jurist, cockpit, 403", "byg, tasklist, 200", "byg, cockpit, 403", "byg, welcome, 200", "admin, admin, 200",
			"admin, cockpit, 403", "admin, tasklist, 403", "admin, welcome, 200" })
	void letsEachRoleIntoItsApplications(String user, String application, int status) {
		assertThat(signIn(session(), user, user, application).value()).isEqualTo(status);
	}

	@Test
	void refusesAWrongPassword() {
		assertThat(signIn(session(), "ukendt", "forkert", "tasklist").value()).isEqualTo(401);
	}

	@Test
	void appliesPermissionsInsideTheApplicationsToo() {
		HttpHeaders session = session();
		signIn(session, "byg", "byg", "tasklist");

		String count = this.http
			.exchange("/camunda/api/engine/engine/default/process-instance/count", HttpMethod.GET,
					new HttpEntity<>(session), String.class)
			.getBody();

		assertThat(count).isEqualTo("{\"count\":0}");
	}

	/** What a browser brings along after it has opened the page. */
	private HttpHeaders session() {
		List<String> cookies = this.http.getForEntity("/camunda/app/tasklist/default/", String.class)
			.getHeaders()
			.get(HttpHeaders.SET_COOKIE)
			.stream()
			.map((cookie) -> cookie.split(";", 2)[0])
			.toList();
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.COOKIE, String.join("; ", cookies));
		cookies.stream()
			.filter((cookie) -> cookie.startsWith("XSRF-TOKEN="))
			.forEach((cookie) -> headers.set("X-XSRF-TOKEN", cookie.substring("XSRF-TOKEN=".length())));
		return headers;
	}

	private HttpStatusCode signIn(HttpHeaders session, String user, String password, String application) {
		HttpHeaders headers = new HttpHeaders(session);
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		var answer = this.http.postForEntity("/camunda/api/admin/auth/user/default/login/" + application,
				new HttpEntity<>("username=" + user + "&password=" + password, headers), String.class);
		List<String> renewed = answer.getHeaders().get(HttpHeaders.SET_COOKIE);
		if (renewed != null) {
			renewed.stream()
				.filter((cookie) -> cookie.startsWith("JSESSIONID="))
				.forEach((cookie) -> session.set(HttpHeaders.COOKIE,
						cookie.split(";", 2)[0] + "; XSRF-TOKEN=" + session.getFirst("X-XSRF-TOKEN")));
		}
		return answer.getStatusCode();
	}

}
