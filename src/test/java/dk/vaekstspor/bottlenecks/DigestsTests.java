package dk.vaekstspor.bottlenecks;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import dk.vaekstspor.steprecord.CaseProfileChanged;
import dk.vaekstspor.steprecord.OldFactsChanged;
import dk.vaekstspor.steprecord.StepOutcome;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Reports from digests are those from the records, but for half a percent.
 */
@DataJdbcTest
@Import(FiguresTesting.class)
@TestPropertySource(properties = "vaekstspor.bottlenecks.exact-up-to=0")
class DigestsTests {

	private static final Instant NOW = Instant.parse("2026-09-25T10:00:00Z");

	@Autowired
	private Bottlenecks bottlenecks;

	@Autowired
	private DigestKeeper keeper;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private FiguresTesting testing;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void tellsTheSameAsTheRecords() {
		this.testing.setNow(NOW);
		for (int number = 0; number < 12; number++) {
			String key = "log" + number;
			RandomLog log = new RandomLog(key, 500 + number);
			new LogTables(this.database).write(key, log);
			List<BottleneckQuery> queries = List.of(BottleneckQuery.of(key),
					new BottleneckQuery(key, null, LocalDate.of(2026, 4, 2), null, null, true),
					new BottleneckQuery(key, LocalDate.of(2025, 10, 25), LocalDate.of(2026, 9, 20), "DESIGN", null,
							false),
					new BottleneckQuery(key, LocalDate.of(2025, 12, 1), null, "PRODUCTION", "attract", true),
					new BottleneckQuery(key, LocalDate.of(2026, 1, 1), null, null, "develop", false));
			List<BottleneckReport> exact = queries.stream().map(this.bottlenecks::report).toList();
			this.keeper.keep(key);
			for (int query = 0; query < queries.size(); query++) {
				BottleneckReport digested = this.bottlenecks.report(queries.get(query));
				assertThat(digested.cases()).as("%s", queries.get(query)).isEqualTo(exact.get(query).cases());
				assertAlike(digested.steps(), exact.get(query).steps());
			}
		}
		assertThat(digests("MONTH")).isPositive();
		assertThat(digests("YEAR")).isPositive();
	}

	@Test
	void saysWhetherItIsExact() {
		this.testing.setNow(NOW);
		plant();
		assertThat(this.bottlenecks.report(BottleneckQuery.of("log")).precision()).isEqualTo(Precision.EXACT);

		this.keeper.keep("log");

		assertThat(this.bottlenecks.report(BottleneckQuery.of("log")).precision())
			.isEqualTo(new Precision(false, 0.005));
	}

	@Test
	void isDroppedForADayWhoseFactsChange() {
		this.testing.setNow(NOW);
		plant();
		this.keeper.keep("log");
		BottleneckReport before = this.bottlenecks.report(BottleneckQuery.of("log"));
		int days = digests("DAY");

		Timestamp left = this.database
			.queryForObject("SELECT MIN(left_at) FROM step_record WHERE outcome = 'COMPLETED'", Timestamp.class);
		long changed = this.database
			.update("UPDATE step_record SET outcome = 'CANCELLED' WHERE outcome = 'COMPLETED' AND left_at = ?", left);
		this.events.publishEvent(new OldFactsChanged("log", left.toInstant()));

		assertThat(digests("DAY")).isLessThan(days);
		BottleneckReport after = this.bottlenecks.report(BottleneckQuery.of("log"));
		assertThat(completed(after)).isEqualTo(completed(before) - changed);
		this.keeper.keep("log");
		assertThat(digests("DAY")).isEqualTo(days);
		assertThat(completed(this.bottlenecks.report(BottleneckQuery.of("log"))))
			.isEqualTo(completed(before) - changed);
	}

	@Test
	void isDroppedForTheDaysOfACaseThatGetsAnotherSector() {
		this.testing.setNow(NOW);
		plant();
		this.keeper.keep("log");
		this.database.update("UPDATE case_profile SET sector = 'TRANSPORT'");
		this.database.queryForList("SELECT case_number FROM case_profile", String.class)
			.forEach((number) -> this.events.publishEvent(new CaseProfileChanged(number)));

		BottleneckQuery transport = new BottleneckQuery("log", null, null, "TRANSPORT", null, true);
		long expected = this.database.queryForObject("SELECT COUNT(*) FROM step_record WHERE case_number IS NOT NULL "
				+ "AND outcome = 'COMPLETED' AND left_at < ?", Long.class, Timestamp.from(NOW));

		assertThat(completed(this.bottlenecks.report(transport))).isEqualTo(expected);
		this.keeper.keep("log");
		assertThat(completed(this.bottlenecks.report(transport))).isEqualTo(expected);
	}

	@Test
	void isDroppedWholeWhenEverythingIsRecordedAnew() {
		this.testing.setNow(NOW);
		plant();
		this.keeper.keep("log");

		this.events.publishEvent(new OldFactsChanged("log", null));

		assertThat(digests("DAY")).isZero();
	}

	@Test
	void leavesTheLastTwoHoursAndTodayToTheRecords() {
		this.testing.setNow(Instant.parse("2026-09-24T23:30:00Z"));
		plant();
		this.keeper.keep("log");

		assertThat(this.database.queryForObject("SELECT MAX(first_day) FROM step_digest WHERE unit = 'DAY'",
				LocalDate.class))
			.isEqualTo(LocalDate.of(2026, 9, 23));
	}

	private void plant() {
		RandomLog log = LongStream.iterate(500, (seed) -> seed + 1)
			.mapToObj((seed) -> new RandomLog("log", seed))
			.filter((one) -> one.passages().size() > 50 && one.passages().stream().anyMatch(DigestsTests::isCompleted))
			.findFirst()
			.orElseThrow();
		new LogTables(this.database).write("log", log);
	}

	private static boolean isCompleted(LoggedPassage passage) {
		return passage.outcome() == StepOutcome.COMPLETED;
	}

	private int digests(String unit) {
		return this.database.queryForObject("SELECT COUNT(*) FROM step_digest WHERE unit = ?", Integer.class, unit);
	}

	private static long completed(BottleneckReport report) {
		return report.steps().stream().mapToLong(StepFigures::completed).sum();
	}

	private static void assertAlike(List<StepFigures> digested, List<StepFigures> exact) {
		for (int index = 0; index < exact.size(); index++) {
			StepFigures left = digested.get(index);
			StepFigures right = exact.get(index);
			assertThat(left).usingRecursiveComparison()
				.ignoringFields("unclaimed", "claimed", "waiting", "total")
				.isEqualTo(right);
			assertAlike(left.unclaimed(), right.unclaimed());
			assertAlike(left.claimed(), right.claimed());
			assertAlike(left.waiting(), right.waiting());
			assertAlike(left.total(), right.total());
		}
	}

	private static void assertAlike(PhaseFigures digested, PhaseFigures exact) {
		for (Quantiles[] pair : new Quantiles[][] { { digested.calendarHours(), exact.calendarHours() },
				{ digested.workingHours(), exact.workingHours() } }) {
			assertThat(pair[0].n()).isEqualTo(pair[1].n());
			assertThat(pair[0].longest()).isEqualTo(pair[1].longest());
			assertClose(pair[0].median(), pair[1].median());
			assertClose(pair[0].p85(), pair[1].p85());
			assertClose(pair[0].p95(), pair[1].p95());
		}
	}

	private static void assertClose(Double digested, Double exact) {
		if (exact == null) {
			assertThat(digested).isNull();
		}
		else {
			assertThat(digested).isCloseTo(exact, within(0.005 * exact + 1e-9));
		}
	}

}
