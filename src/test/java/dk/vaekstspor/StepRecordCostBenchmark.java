package dk.vaekstspor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import dk.vaekstspor.companyengagement.CompanyEngagements;
import dk.vaekstspor.companyengagement.NewEngagement;
import dk.vaekstspor.vocabulary.Channel;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it costs whole cases that their steps are recorded: the same cases with and
 * without, in turn. Results are kept in {@code target/benchmarks}. The profile of a case,
 * three statements a case, is written either way.
 */
@VaekstsporTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:step-record-cost")
@DirtiesContext
@Import(CaseWalks.class)
class StepRecordCostBenchmark {

	private static final double PROMISED = 1.05;

	private static final int WARM_UP = 60;

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private CaseWalks walks;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private JdbcTemplate database;

	private final List<String> lines = new ArrayList<>();

	private HistoryEventHandler recording;

	@Test
	void recordingStepsHardlySlowsCasesDown() {
		this.recording = this.engine.getHistoryEventHandler();
		String product = this.database
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getDatabaseProductName());
		for (int seed = 0; seed < WARM_UP; seed++) {
			spend(seed, seed % 2 == 0);
		}
		int pairs = pairs();
		Spent[] with = new Spent[pairs];
		Spent[] without = new Spent[pairs];
		for (int pair = 0; pair < pairs; pair++) {
			boolean first = pair % 2 == 0;
			Spent one = spend(1000 + pair, first);
			Spent other = spend(1000 + pair, !first);
			with[pair] = first ? one : other;
			without[pair] = first ? other : one;
		}
		note("== %s, %d pairs of the same case with and without, in turn", product, pairs);
		double wall = compare("time", with, without, Spent::nanos);
		compare("work of the processor in the case's own thread", with, without, Spent::work);
		note("%d steps and %d runs of processes recorded", rows("step_record"), rows("process_record"));
		assertThat(wall).as("times the time without recording").isLessThan(PROMISED);
	}

	/** How many cases are measured each way. */
	int pairs() {
		return 200;
	}

	private double compare(String what, Spent[] with, Spent[] without, ToLongFunction<Spent> measure) {
		double[] ratios = IntStream.range(0, with.length)
			.mapToDouble((pair) -> (double) measure.applyAsLong(with[pair]) / measure.applyAsLong(without[pair]))
			.sorted()
			.toArray();
		note("a case's %s: %.1f ms without recording, %.1f ms with (medians); with : without = %.3f, a quarter below "
				+ "%.3f, a quarter above %.3f", what, millis(without, measure), millis(with, measure),
				ratios[with.length / 2], ratios[with.length / 4], ratios[with.length * 3 / 4]);
		return ratios[with.length / 2];
	}

	private static double millis(Spent[] cases, ToLongFunction<Spent> measure) {
		return Arrays.stream(cases).mapToLong(measure).sorted().toArray()[cases.length / 2] / 1e6;
	}

	@AfterEach
	void keep() throws IOException {
		this.engine.setHistoryEventHandler(this.recording);
		this.testing.resetClock();
		Path file = Files.createDirectories(Path.of("target/benchmarks")).resolve("step-record-cost.txt");
		Files.write(file, this.lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/** What the case of that seed takes from the first word to the last. */
	private Spent spend(int seed, boolean recorded) {
		this.engine.setHistoryEventHandler(recorded ? this.recording : new DbHistoryEventHandler());
		CaseWalk walk = this.walks.walk(new Random(seed), "Måling");
		long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		long start = System.nanoTime();
		this.testing.at(Instant.parse("2026-11-23T08:00:00Z"));
		walk.toTheEnd(this.engagements.start(new NewEngagement("Måling A/S", "", "Person", "prove@maaling.example",
				"97 12 34 56", "Vi vil vokse", Channel.WEB, false, null)));
		return new Spent(System.nanoTime() - start,
				ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work);
	}

	private long rows(String table) {
		return this.database.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
	}

	private void note(String format, Object... values) {
		this.lines.add(String.format(Locale.ROOT, format, values));
		System.out.println(this.lines.get(this.lines.size() - 1));
	}

	/** In nanoseconds; on PostgreSQL the database's own work is not in it. */
	private record Spent(long nanos, long work) {

	}

}
