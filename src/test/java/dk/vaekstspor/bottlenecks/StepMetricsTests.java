package dk.vaekstspor.bottlenecks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.RecordedSteps;
import dk.vaekstspor.VaekstsporTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class StepMetricsTests {

	private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	private static final Instant YESTERDAY = Instant.parse("2026-11-23T09:00:00Z");

	private static final Instant LAST_MONTH = Instant.parse("2026-10-20T07:00:00Z");

	private static final String PROCESS = "companyEngagement";

	private static final String STEP = "userTask_assessEnquiry";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private JdbcTemplate jdbc;

	private RecordedSteps records;

	@BeforeEach
	void plant() {
		this.records = new RecordedSteps(this.jdbc);
		this.records.clear();
		this.testing.at(NOW);
		this.records.open(PROCESS, STEP, YESTERDAY, NOW.minusSeconds(60));
		this.records.open(PROCESS, STEP, NOW.minusSeconds(3600), NOW.plusSeconds(60));
		this.records.done(PROCESS, STEP, YESTERDAY, 2);
		for (int hours = 3; hours <= 8; hours++) {
			this.records.done(PROCESS, STEP, LAST_MONTH, hours);
		}
	}

	@AfterEach
	void forget() {
		this.testing.resetClock();
		this.records.clear();
	}

	@Test
	void tellsHowItStandsWithAStep() {
		String metrics = metrics();

		assertThat(value(metrics, "open")).isEqualTo("2.0");
		assertThat(value(metrics, "late")).isEqualTo("1.0");
		assertThat(value(metrics, "arrivals")).isEqualTo("3.0");
		assertThat(value(metrics, "completions")).isEqualTo("1.0");
		assertThat(value(metrics, "oldest_open_hours", "calendar")).isEqualTo("24.0");
		assertThat(value(metrics, "oldest_open_hours", "working")).isEqualTo("8.0");
		assertThat(value(metrics, "median_hours", "working")).isEqualTo("5.0");
		assertThat(value(metrics, "p85_hours", "working")).isEqualTo("8.0");
		assertThat(value(metrics, "p85_hours", "calendar")).isEqualTo("8.0");
	}

	@Test
	void tellsNothingWhereThereIsTooLittle() {
		assertThat(line(metrics(), "vaekstspor_step_median_hours", "followUp", "userTask_followUp", "working"))
			.endsWith(" NaN");
	}

	@Test
	void looksAtMostOnceAMinute() {
		this.testing.at(NOW.plusSeconds(3600));
		metrics();
		this.records.open(PROCESS, STEP, YESTERDAY, null);

		this.testing.at(NOW.plusSeconds(3659));
		assertThat(value(metrics(), "open")).isEqualTo("2.0");
		this.testing.at(NOW.plusSeconds(3660));
		assertThat(value(metrics(), "open")).isEqualTo("3.0");
	}

	@Test
	void namesNeitherCaseNorPerson() {
		List<String> tags = metrics().lines()
			.filter((line) -> line.startsWith("vaekstspor_step_"))
			.flatMap((line) -> Arrays.stream(line.replaceFirst("^[^{]*\\{", "").replaceFirst("}.*$", "").split(",")))
			.map((tag) -> tag.replaceFirst("=.*", ""))
			.distinct()
			.toList();

		assertThat(tags).containsExactlyInAnyOrder("process", "step", "clock");
	}

	@ParameterizedTest
	@CsvSource({ "leder, 200", "admin, 200", "sagsbehandler, 403", "byg, 403", "nobody, 401" })
	void isReadByThoseWhoMayReadMetrics(String user, int status) {
		assertThat(this.http.withBasicAuth(user, user)
			.getForEntity("/actuator/prometheus", String.class)
			.getStatusCode()
			.value()).isEqualTo(status);
	}

	private String metrics() {
		return this.http.withBasicAuth("leder", "leder").getForObject("/actuator/prometheus", String.class);
	}

	private static String value(String metrics, String name) {
		return line(metrics, "vaekstspor_step_" + name, PROCESS, STEP, null).replaceFirst(".* ", "");
	}

	private static String value(String metrics, String name, String clock) {
		return line(metrics, "vaekstspor_step_" + name, PROCESS, STEP, clock).replaceFirst(".* ", "");
	}

	private static String line(String metrics, String name, String process, String step, String clock) {
		return metrics.lines()
			.filter((line) -> line.startsWith(name + "{"))
			.filter((line) -> line.contains("process=\"" + process + "\"") && line.contains("step=\"" + step + "\""))
			.filter((line) -> clock == null || line.contains("clock=\"" + clock + "\""))
			.findFirst()
			.orElseThrow(() -> new AssertionError(name + " of " + step + " is not told"));
	}

}
