package dk.vaekstspor.bottlenecks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import dk.vaekstspor.steprecord.Span;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a report takes on H2 in a small municipality: fifty thousand finished steps of
 * one process in five years, three hundred open; read one by one, and with digests. Kept
 * in {@code target/benchmarks}.
 */
@DataJdbcTest
@Import(FiguresTesting.class)
class SmallInstallationBenchmark {

	private static final String KEY = "small";

	private static final int STEPS = 50_000;

	private static final int OPEN = 300;

	private static final int CALLS = 100;

	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

	private final List<String> lines = new ArrayList<>();

	@Autowired
	private Bottlenecks bottlenecks;

	@Autowired
	private DigestKeeper keeper;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private FiguresTesting testing;

	@Test
	void measuresReportsOnH2() throws IOException {
		this.testing.setNow(NOW);
		fill();
		double[] single = measure("read one by one, everything", (call) -> BottleneckQuery.of(KEY));
		this.keeper.keep(KEY);
		double[] all = measure("with digests, everything", (call) -> BottleneckQuery.of(KEY));
		double[] quarter = measure("with digests, the last quarter",
				(call) -> new BottleneckQuery(KEY, TODAY.minusDays(90), null, null, null, call % 2 == 0));
		double[] period = measure("with digests, any period", (call) -> new BottleneckQuery(KEY,
				TODAY.minusDays(365 + call * 7), TODAY.minusDays(call * 7), null, null, call % 2 == 0));
		note("%.1f times faster with digests", single[CALLS / 2] / all[CALLS / 2]);
		Files.createDirectories(Path.of("target/benchmarks"));
		Files.write(Path.of("target/benchmarks/bottlenecks-h2.txt"), this.lines);
		assertThat(Stream.of(all, quarter, period)).as("p95 of a call in milliseconds")
			.allSatisfy((millis) -> assertThat(millis[CALLS * 95 / 100]).isLessThan(50));
	}

	private double[] measure(String what, IntFunction<BottleneckQuery> query) {
		double[] millis = new double[CALLS];
		for (int call = -CALLS; call < CALLS; call++) {
			BottleneckQuery asked = query.apply(Math.abs(call));
			long start = System.nanoTime();
			this.bottlenecks.report(asked);
			if (call >= 0) {
				millis[call] = (System.nanoTime() - start) / 1e6;
			}
		}
		Arrays.sort(millis);
		note("%,d finished steps on H2, %s: p50 %.1f ms, p95 %.1f ms", STEPS, what, millis[CALLS / 2],
				millis[CALLS * 95 / 100]);
		return millis;
	}

	private void fill() {
		Random random = new Random(5);
		List<Object[]> rows = new ArrayList<>();
		for (int number = 0; number < STEPS + OPEN; number++) {
			boolean open = number >= STEPS;
			long length = (long) (-Math.log(1 - random.nextDouble()) * Duration.ofDays(2).toMillis());
			Instant entered = open ? NOW.minusMillis(length)
					: NOW.minus(Duration.ofDays(30 + random.nextInt(1800))).minusSeconds(random.nextInt(86_400));
			long held = open ? 0 : length;
			rows.add(new Object[] { "s" + number, "p" + number / 8, RandomLog.STEPS.get(number % 2).step(),
					"caseworker", entered.atOffset(ZoneOffset.UTC), entered.atOffset(ZoneOffset.UTC), held / 3,
					held / 12, held - held / 3, held / 6,
					open ? null : entered.plusMillis(length).atOffset(ZoneOffset.UTC), open ? null : "COMPLETED",
					open ? Span.OPEN : Span.of(length) });
		}
		this.database.batchUpdate("""
				INSERT INTO step_record (id, process_key, process_instance, step, waits_for, entered_at, held_since,
				claimed, unclaimed_millis, unclaimed_working_millis, claimed_millis, claimed_working_millis,
				waiting_millis, waiting_working_millis, left_at, outcome, span)
				VALUES (?, 'small', ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?, 0, 0, ?, ?, ?)""", rows);
	}

	private void note(String format, Object... values) {
		this.lines.add(String.format(Locale.ROOT, format, values));
		System.out.println("BENCH " + this.lines.get(this.lines.size() - 1));
	}

}
