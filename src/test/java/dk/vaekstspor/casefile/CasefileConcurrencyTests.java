package dk.vaekstspor.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dk.vaekstspor.CompanyRows;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.relational.core.dialect.Dialect;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@Import(CasefileTestConfiguration.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CasefileConcurrencyTests {

	private static final int THREADS = 16;

	private static final int TIMES = 160;

	private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);

	@Autowired
	private JdbcClient database;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private Journal journal;

	@Autowired
	private PlatformTransactionManager transactions;

	private long company;

	@BeforeEach
	void addCompany() {
		this.company = CompanyRows.company(this.database);
	}

	@AfterEach
	void stop() {
		this.executor.shutdownNow();
	}

	@Test
	void givesNoTwoCasesTheSameNumber() throws Exception {
		List<String> numbers = inParallel(() -> open());

		assertThat(numbers).hasSize(TIMES).doesNotHaveDuplicates().allMatch((number) -> number.matches("2026-\\d{5}"));
	}

	@Test
	void leavesAGapWhereACaseWasRolledBack() {
		String first = open();
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			open();
			transaction.setRollbackOnly();
		});

		assertThat(open()).isGreaterThan(first);
		assertThat(this.caseFiles.openCasesOf(this.company, "")).hasSize(2);
	}

	@Test
	void givesNoTwoEntriesOfACaseTheSameNumber() throws Exception {
		String number = open();

		inParallel(() -> this.journal.record(number, Direction.INTERNAL, "Notat", "byg", "Hej"));

		assertThat(this.journal.of(number)).extracting(JournalEntry::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, TIMES + 1).boxed().toList());
	}

	@Test
	void losesNoChangeWhenSeveralChangeACaseAtOnce() throws Exception {
		String number = open();

		List<Boolean> changed = inParallel(() -> raise(number));

		long version = this.database.sql("SELECT version FROM case_file WHERE case_number = ?")
			.param(number)
			.query(Long.class)
			.single();
		assertThat(changed).filteredOn((done) -> done).hasSize((int) version).isNotEmpty();
	}

	@Test
	void countsYearsInDanishTime(@Autowired JdbcOperations jdbc, @Autowired Dialect dialect) {
		Clock newYear = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);

		assertThat(new CaseNumbers(jdbc, dialect, newYear).next()).startsWith("2027-");
	}

	private String open() {
		return this.caseFiles.open(CasefileTestConfiguration.enquiry(this.company, "Hej")).caseNumber();
	}

	private boolean raise(String number) {
		try {
			this.caseFiles.flag(number, Flag.URGENT);
			return true;
		}
		catch (OptimisticLockingFailureException refused) {
			return false;
		}
	}

	private <T> List<T> inParallel(Callable<T> action) throws Exception {
		List<Future<T>> futures = IntStream.range(0, TIMES).mapToObj((time) -> this.executor.submit(action)).toList();
		List<T> results = new ArrayList<>();
		for (Future<T> future : futures) {
			results.add(future.get());
		}
		return results;
	}

}
