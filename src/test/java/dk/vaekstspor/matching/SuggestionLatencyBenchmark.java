package dk.vaekstspor.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.introduction.TrackRecords;
import dk.vaekstspor.language.PrecedentRefill;
import dk.vaekstspor.language.TextReader;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.triage.EnquiryTriage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long suggestions take in ever larger directories and with ever more precedents, and
 * how much longer than in small ones. Results are kept in {@code target/benchmarks}.
 */
@SuggestionTest
@DirtiesContext
class SuggestionLatencyBenchmark {

	/** In milliseconds. */
	private static final double PROMISED = 20;

	/** Other programs may keep the machine busy. */
	private static final double NOISE = 3;

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private TextReader reader;

	@Autowired
	private PartnerWeights weights;

	@Autowired
	private TrackRecords trackRecords;

	@Autowired
	private EnquiryTriage triage;

	@Autowired
	private PrecedentRefill precedents;

	@Autowired
	private JdbcAggregateOperations aggregates;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	private final List<GradedEnquiry> enquiries = GradedEnquiry.read(GradedEnquiry.TUNING);

	private final List<String> lines = new ArrayList<>();

	int[] sizes() {
		return new int[] { 100, 10_000, 100_000 };
	}

	@Test
	void answersInTimeWhateverTheSize() throws IOException {
		note("== %s", this.database
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getDatabaseProductName()));
		this.precedents.learn();
		grow("EnquiryTriage.suggest, by precedents", this::addPrecedents, this::triage);
		List<KnowledgePartner> many = new RandomDirectory(this.partners.active(), 1)
			.partners(Arrays.stream(sizes()).max().orElseThrow());
		this.database.update("DELETE FROM knowledge_partner");
		grow("PartnerMatching.rank, by partners", (from, to) -> this.transaction
			.executeWithoutResult((status) -> this.aggregates.insertAll(many.subList(from, to))), this::rank);
	}

	@AfterEach
	void keep() throws IOException {
		Path file = Files.createDirectories(Path.of("target/benchmarks")).resolve("suggestion-latency.txt");
		Files.write(file, this.lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private void grow(String what, Rows rows, Supplier<Latency> measure) {
		int[] sizes = sizes();
		List<Latency> latencies = new ArrayList<>();
		for (int index = 0; index < sizes.length; index++) {
			int from = (index > 0) ? sizes[index - 1] : 0;
			rows.add(from, sizes[index]);
			Latency latency = measure.get();
			latencies.add(latency);
			note("%s, %,d: %s", what, sizes[index], latency);
			if (index > 0) {
				double growth = (double) sizes[index] / from;
				double exponent = latency.exponent(latencies.get(index - 1), growth);
				note("  %.2f times as long for %.0f times as many: grows with the power %.2f",
						latency.p50() / latencies.get(index - 1).p50(), growth, exponent);
				assertThat(exponent).as("linear is 1").isLessThan(0.8);
			}
		}
		assertThat(latencies).allSatisfy((latency) -> assertThat(latency.p95()).isLessThan(PROMISED * NOISE));
	}

	private Latency rank() {
		PartnerFinder finder = new PartnerFinder(this.partners, this.weights);
		build("index of partners", () -> finder.fill().join());
		PartnerMatching matching = new PartnerMatching(this.reader, finder, this.weights, this.trackRecords);
		return Latency.of(this.enquiries.stream().filter(GradedEnquiry::isCompanyCase).toList(),
				(enquiry) -> matching.rank(enquiry.request(), 5));
	}

	private Latency triage() {
		build("index of precedents", this.precedents::refill);
		return Latency.of(this.enquiries, (enquiry) -> this.triage.suggest(enquiry.text(), null, null));
	}

	private void build(String what, Runnable work) {
		long before = usedBytes();
		long start = System.nanoTime();
		work.run();
		double seconds = (System.nanoTime() - start) / 1e9;
		note("%s: built in %.2f s, takes %.1f MB more than before", what, seconds, (usedBytes() - before) / 1e6);
	}

	private void addPrecedents(int from, int to) {
		PrecedentTexts texts = new PrecedentTexts(this.enquiries, to);
		this.transaction.executeWithoutResult((status) -> this.database.batchUpdate("""
				INSERT INTO precedent (case_number, text, needs, sector, case_type, flags, kind, decided_at)
				VALUES (?, ?, ?, ?, ?, ?, 'COMPANY_CASE', ?)""", IntStream.range(from, to).boxed().toList(), 1000,
				(row, number) -> {
					GradedEnquiry like = this.enquiries.get(number % this.enquiries.size());
					row.setString(1, "L-%06d".formatted(number));
					row.setString(2, texts.next());
					row.setArray(3, codes(row, like.needs()));
					row.setString(4, (like.sector() != null) ? like.sector().name() : null);
					row.setString(5, (like.caseType() != null) ? like.caseType().name() : null);
					row.setArray(6, codes(row, like.flags()));
					row.setTimestamp(7, Timestamp.from(Instant.EPOCH));
				}));
	}

	private static Array codes(PreparedStatement row, Set<? extends Enum<?>> terms) throws SQLException {
		return row.getConnection().createArrayOf("VARCHAR", terms.stream().map(Enum::name).toArray());
	}

	private static long usedBytes() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private void note(String format, Object... values) {
		this.lines.add(String.format(Locale.ROOT, format, values));
		System.out.println(this.lines.get(this.lines.size() - 1));
	}

	private interface Rows {

		void add(int from, int to);

	}

	/** Sentences of enquiries, put together at random. */
	private static final class PrecedentTexts {

		private final List<String> sentences;

		private final Random random;

		PrecedentTexts(List<GradedEnquiry> enquiries, long seed) {
			this.sentences = enquiries.stream()
				.flatMap((enquiry) -> Arrays.stream(enquiry.text().split("(?<=[.?!]) ")))
				.toList();
			this.random = new Random(seed);
		}

		String next() {
			return this.random.ints(4, 0, this.sentences.size())
				.mapToObj(this.sentences::get)
				.collect(Collectors.collectingAndThen(Collectors.joining(" "),
						(text) -> text.substring(0, Math.min(text.length(), 2000))));
		}

	}

}
