package dk.vaekstspor.system;

import java.time.Duration;
import java.util.Date;

import dk.vaekstspor.VaekstsporTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class SignInTests {

	private static final String USER = "vikar";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private IdentityService identities;

	@BeforeEach
	void createUser() {
		User user = this.identities.newUser(USER);
		user.setPassword("rigtigt");
		this.identities.saveUser(user);
	}

	@AfterEach
	void deleteUser() {
		ClockUtil.reset();
		this.identities.deleteUser(USER);
	}

	@Test
	void makesAGuesserWait() {
		Date now = new Date();
		ClockUtil.setCurrentTime(now);
		assertThat(signIn("rigtigt")).isEqualTo(200);
		assertThat(signIn("forkert")).isEqualTo(401);

		assertThat(signIn("rigtigt")).isEqualTo(401);

		ClockUtil.setCurrentTime(Date.from(now.toInstant().plus(Duration.ofMinutes(2))));
		assertThat(signIn("rigtigt")).isEqualTo(200);
	}

	@Test
	void leavesNobodySignedInOnTheServersThreads() {
		assertThat(signIn("rigtigt")).isEqualTo(200);

		for (int i = 0; i < 30; i++) {
			assertThat(this.http.getForEntity("/engine-rest/task/count", String.class).getStatusCode().value())
				.isEqualTo(401);
		}
	}

	@Test
	void keepsSomebodyWithoutARoleAwayFromTheApiAndTheMetrics() {
		TestRestTemplate vikar = this.http.withBasicAuth(USER, "rigtigt");

		assertThat(vikar.getForEntity("/api/companies", String.class).getStatusCode().value()).isEqualTo(403);
		assertThat(vikar.getForEntity("/actuator", String.class).getStatusCode().value()).isEqualTo(403);
		assertThat(this.http.withBasicAuth("leder", "leder")
			.getForEntity("/actuator", String.class)
			.getStatusCode()
			.value()).isEqualTo(200);
		assertThat(this.http.withBasicAuth("leder", "leder")
			.getForEntity("/api/no-such-thing", String.class)
			.getStatusCode()
			.value()).isEqualTo(404);
	}

	private int signIn(String password) {
		return this.http.withBasicAuth(USER, password)
			.getForEntity("/engine-rest/task/count", String.class)
			.getStatusCode()
			.value();
	}

}
