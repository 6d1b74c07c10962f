package dk.vaekstspor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever happens in whichever order, later enquiries are compared with what the
 * database says.
 */
@SmallLanguageTest
class PrecedentsInHasteTests {

	private static final List<String> TEXTS = List.of("Kagefatet glaseres", "Bjælkehytten tækkes", "Sukkerroen vaskes",
			"Klokkespillet stemmes", "Ålekvabben røges");

	@Autowired
	private Precedents precedents;

	@Autowired
	private TextReader reader;

	@Autowired
	private PrecedentRepository repository;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void forgetAll() {
		this.jdbc.queryForList("SELECT case_number FROM precedent", String.class).forEach(this.precedents::forget);
	}

	@Test
	void agreesWithTheDatabaseAfterManyChanges() {
		Random random = new Random(11);
		Map<String, String> expected = new TreeMap<>();
		for (int step = 0; step < 300; step++) {
			change("2026-0000" + random.nextInt(6), random, expected);
		}
		assertThat(stored()).isEqualTo(expected);
		assertAgreement();
	}

	@Test
	void agreesWithTheDatabaseAfterManyChangesByMany() throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(8);
		try {
			List<Future<?>> work = new ArrayList<>();
			for (int person = 0; person < 8; person++) {
				String caseNumber = "2026-0000" + person;
				Random random = new Random(person);
				work.add(people.submit(() -> {
					for (int step = 0; step < 25; step++) {
						change(caseNumber, random, new TreeMap<>());
						this.reader.read(TEXTS.get(random.nextInt(TEXTS.size())));
					}
				}));
			}
			for (Future<?> one : work) {
				one.get(60, TimeUnit.SECONDS);
			}
		}
		finally {
			people.shutdownNow();
		}
		assertAgreement();
	}

	@Test
	void followsTheLastOfTwoWhoDecideAboutTheSameCase() throws Exception {
		this.precedents.learn("2026-00001", TEXTS.get(0), labels(0));
		ExecutorService people = Executors.newFixedThreadPool(4);
		try {
			List<Future<?>> work = new ArrayList<>();
			for (int step = 0; step < 100; step++) {
				int number = step % TEXTS.size();
				work.add(people.submit(() -> this.precedents.learn("2026-00001", TEXTS.get(number), labels(number))));
			}
			for (Future<?> one : work) {
				one.get(60, TimeUnit.SECONDS);
			}
		}
		finally {
			people.shutdownNow();
		}
		assertAgreement();
	}

	private void change(String caseNumber, Random random, Map<String, String> expected) {
		int number = random.nextInt(TEXTS.size());
		switch (random.nextInt(4)) {
			case 0 -> {
				this.precedents.forget(caseNumber);
				expected.remove(caseNumber);
			}
			case 1 -> this.transaction.executeWithoutResult((status) -> {
				this.precedents.learn(caseNumber, TEXTS.get(number), labels(number));
				status.setRollbackOnly();
			});
			default -> {
				this.precedents.learn(caseNumber, TEXTS.get(number), labels(number));
				expected.put(caseNumber, TEXTS.get(number));
			}
		}
	}

	private Map<String, String> stored() {
		Map<String, String> stored = new TreeMap<>();
		this.repository.findFirst1000ByIdGreaterThanOrderById(0)
			.forEach((precedent) -> stored.put(precedent.caseNumber(), precedent.text()));
		return stored;
	}

	/** A reader with an index of its own, built anew, reads the same. */
	private void assertAgreement() {
		TextReader anew = SmallLanguageTesting.reader(this.repository);
		for (String text : TEXTS) {
			assertThat(this.reader.read(text).needs()).usingRecursiveComparison()
				.withComparatorForType((one, other) -> (Math.abs(one - other) < 1e-9) ? 0 : Double.compare(one, other),
						Double.class)
				.isEqualTo(anew.read(text).needs());
		}
	}

	private static Labels labels(int number) {
		return new Labels(Set.of(Need.values()[number]), null, null, null, Set.of(), MessageKind.COMPANY_CASE);
	}

}
