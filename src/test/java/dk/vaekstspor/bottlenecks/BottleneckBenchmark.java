package dk.vaekstspor.bottlenecks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.query.PeriodUnit;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a report takes over a million and over ten million finished steps of one
 * process, beside the engine's own report of tasks over as many tasks in the same
 * database. A municipality finishes some 1,370 steps a day; ten million are twenty years
 * of that. Some 2,000 steps are open. Kept in {@code target/benchmarks}.
 */
@SpringBootTest(properties = "vaekstspor.demo=false")
@ActiveProfiles("test")
@Import(BottleneckBenchmark.FastPostgres.class)
class BottleneckBenchmark {

	private static final String KEY = "companyEngagement";

	private static final int MILLION = 1_000_000;

	private static final int DAYS = 730;

	private static final int CALLS = 200;

	private static final LocalDate TODAY = LocalDate.now();

	private final List<String> lines = new ArrayList<>();

	private final Random random = new Random(20261125);

	@Autowired
	private Bottlenecks bottlenecks;

	@Autowired
	private DigestKeeper keeper;

	@Autowired
	private HistoryService history;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private Clock clock;

	@Test
	void measuresReportsOverMillions() throws IOException {
		BenchmarkData data = new BenchmarkData(this.database, this.clock.instant());
		data.prepare();
		note("%,d finished steps written in %.0f s", MILLION, seconds(() -> data.write(0, MILLION, DAYS)));
		data.finish();
		note("digested in %.0f s", seconds(() -> this.keeper.keep(KEY)));
		Times million = measure("1 million");
		data.writeTasks(MILLION);
		double engine = engineReport();
		note("engine's task report over 1 million tasks: median %.0f ms, %.0f times the median call", engine,
				engine / million.median());
		keep();
		note("%,d more written in %.0f s", 9 * MILLION, seconds(() -> data.write(MILLION, 9 * MILLION, 9 * DAYS)));
		data.finish();
		note("digested in %.0f s", seconds(() -> this.keeper.keep(KEY)));
		Times tenMillion = measure("10 million");
		double growth = tenMillion.median() / million.median();
		note("10 million take %.2f times as long as 1 million", growth);
		keep();
		assertThat(million.worst()).as("p95 of a call").isLessThan(50);
		assertThat(engine / million.median()).as("times faster than the engine").isGreaterThan(20);
		assertThat(growth).as("times the time").isLessThan(1.5);
	}

	private Times measure(String what) {
		note("%s: %s", what, this.bottlenecks.report(BottleneckQuery.of(KEY)).precision());
		Times times = new Times(
				time(what, "everything", (call) -> new BottleneckQuery(KEY, null, null, null, null, call % 2 == 0)),
				time(what, "a sector and type",
						(call) -> new BottleneckQuery(KEY, null, null, BenchmarkData.SECTORS[call % 8],
								BenchmarkData.TYPES[call % 3], true)),
				time(what, "the last quarter",
						(call) -> new BottleneckQuery(KEY, TODAY.minusDays(90), null, null, null, true)),
				time(what, "any period, any sector", this::anyPeriod));
		return times;
	}

	private BottleneckQuery anyPeriod(int call) {
		LocalDate to = TODAY.minusDays(this.random.nextInt(DAYS));
		return new BottleneckQuery(KEY, to.minusDays(this.random.nextInt(DAYS)), to,
				(call % 2 == 0) ? null : BenchmarkData.SECTORS[call % 8], null, call % 3 > 0);
	}

	private double[] time(String size, String what, IntFunction<BottleneckQuery> query) {
		double[] millis = new double[CALLS];
		for (int call = -CALLS / 2; call < CALLS; call++) {
			BottleneckQuery asked = query.apply(Math.abs(call));
			double taken = 1000 * seconds(() -> this.bottlenecks.report(asked));
			if (call >= 0) {
				millis[call] = taken;
			}
		}
		Arrays.sort(millis);
		note("%s, %s: p50 %.1f ms, p95 %.1f ms", size, what, millis[CALLS / 2], millis[CALLS * 95 / 100]);
		return millis;
	}

	private double engineReport() {
		double[] millis = new double[5];
		for (int run = 0; run < millis.length; run++) {
			millis[run] = 1000 * seconds(() -> {
				this.history.createHistoricTaskInstanceReport().duration(PeriodUnit.MONTH);
				this.history.createHistoricTaskInstanceReport().countByTaskName();
			});
		}
		Arrays.sort(millis);
		return millis[millis.length / 2];
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private void note(String format, Object... values) {
		this.lines.add(String.format(Locale.ROOT, format, values));
		System.out.println("BENCH " + this.lines.get(this.lines.size() - 1));
	}

	private void keep() throws IOException {
		Files.createDirectories(Path.of("target/benchmarks"));
		Files.write(Path.of("target/benchmarks/bottlenecks.txt"), this.lines);
	}

	/**
	 * How long calls of each kind took, sorted, in milliseconds.
	 */
	private record Times(double[]... kinds) {

		/** The median of a call for everything. */
		double median() {
			return this.kinds[0][CALLS / 2];
		}

		/** The p95 of the slowest kind. */
		double worst() {
			return Arrays.stream(this.kinds).mapToDouble((kind) -> kind[CALLS * 95 / 100]).max().getAsDouble();
		}

	}

	/**
	 * Not made to survive a power cut, so that millions are written in time.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class FastPostgres {

		@Bean(destroyMethod = "close")
		EmbeddedPostgres postgres() throws IOException {
			return EmbeddedPostgres.builder()
				.setServerConfig("fsync", "off")
				.setServerConfig("synchronous_commit", "off")
				.setServerConfig("max_wal_size", "4GB")
				.setServerConfig("shared_buffers", "512MB")
				.setConnectConfig("connectTimeout", "20")
				.start();
		}

		@Bean
		DataSource dataSource(EmbeddedPostgres postgres) {
			com.zaxxer.hikari.HikariDataSource pool = new com.zaxxer.hikari.HikariDataSource();
			pool.setDataSource(postgres.getPostgresDatabase());
			return pool;
		}

	}

}
