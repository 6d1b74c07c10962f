package dk.vaekstspor.bottlenecks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Hundreds of random logs in the real tables: every figure is as the oracle recomputes
 * it.
 */
@DataJdbcTest
@Import(FiguresTesting.class)
class BottleneckOracleTests {

	private static final int QUESTIONS = 12;

	@Autowired
	private Bottlenecks bottlenecks;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private FiguresTesting testing;

	private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })
	void agreesOnRandomLogs(int block) {
		for (int number = 0; number < 40; number++) {
			long seed = 1000L * block + number;
			RandomLog log = new RandomLog("log" + seed, seed);
			new LogTables(this.database).write("log" + seed, log);
			for (int question = 0; question < QUESTIONS; question++) {
				compare(log, query("log" + seed, log), Instant.ofEpochMilli(log.moment()), seed);
			}
		}
	}

	@Test
	void countsEveryDayOnceOnNightsOnWhichClocksAreMoved() {
		assertThat(NaiveWorkingTime.moment(LocalDate.of(2025, 10, 27), 0)
				- NaiveWorkingTime.moment(LocalDate.of(2025, 10, 26), 0))
			.isEqualTo(25 * 3_600_000L);
		assertThat(NaiveWorkingTime.between(NaiveWorkingTime.moment(LocalDate.of(2026, 4, 1), 12),
				NaiveWorkingTime.moment(LocalDate.of(2026, 4, 7), 9)))
			.isEqualTo(5 * 3_600_000L);
	}

	private BottleneckQuery query(String key, RandomLog log) {
		LocalDate one = log.day();
		LocalDate other = log.day();
		boolean inOrder = !other.isBefore(one);
		return new BottleneckQuery(key, log.oneOf(List.of(true, false)) ? (inOrder ? one : other) : null,
				log.oneOf(List.of(true, false)) ? (inOrder ? other : one) : null,
				log.oneOf(List.of(true, false, false)) ? log.oneOf(List.of("PRODUCTION", "DESIGN")) : null,
				log.oneOf(List.of(true, false, false)) ? log.oneOf(List.of("attract", "develop")) : null,
				log.oneOf(List.of(true, false)));
	}

	private void compare(RandomLog log, BottleneckQuery query, Instant now, long seed) {
		this.testing.setNow(now);
		BottleneckReport report = this.bottlenecks.report(query);
		Oracle oracle = new Oracle(log, query, now);
		assertThat(Map.of("started", report.cases().started(), "ended", report.cases().ended(), "running",
				report.cases().running()))
			.as("log %d, %s, now %s", seed, query, now)
			.isEqualTo(oracle.cases());
		assertThat(report.steps()).extracting(StepFigures::step)
			.containsAll(RandomLog.STEPS.stream().map(ModelledStep::step).toList());
		assertThat(report.steps()).extracting((step) -> -step.delayShare()).isSorted();
		report.steps().forEach((step) -> {
			Map<String, Object> expected = oracle.step(step.step());
			Map<String, Object> found = figures(step);
			expected.forEach(
					(name, value) -> assertThat(found).as("log %d, step %s, %s, now %s", seed, step.step(), query, now)
						.hasEntrySatisfying(name, (figure) -> check(figure, value)));
		});
	}

	private Map<String, Object> figures(StepFigures step) {
		Map<String, Object> figures = new HashMap<>();
		flatten("", this.json.valueToTree(step), figures);
		figures.put("weeks",
				step.weeks()
					.stream()
					.map((week) -> week.week() + " " + week.from() + " " + week.arrivals() + " " + week.completions()
							+ " " + week.open())
					.toList());
		return figures;
	}

	private static void flatten(String name, JsonNode node, Map<String, Object> figures) {
		if (node.isObject()) {
			node.fields()
				.forEachRemaining((field) -> flatten(name.isEmpty() ? field.getKey() : name + "." + field.getKey(),
						field.getValue(), figures));
		}
		else {
			figures.put(name,
					node.isNull() ? null : node.isIntegralNumber() ? (Object) node.asLong() : node.asDouble());
		}
	}

	/** Only rounding in the last places may differ. */
	private static void check(Object figure, Object expected) {
		if (expected instanceof Double number) {
			assertThat((Double) figure).isCloseTo(number, within(1e-9 * Math.max(1, number)));
		}
		else {
			assertThat(figure).isEqualTo(expected);
		}
	}

}
