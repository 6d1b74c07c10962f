package dk.vaekstspor.language;

import java.util.Set;
import java.util.concurrent.CompletionException;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

@SmallLanguageTest
class PrecedentsTests {

	private static final String CASE = "2026-00001";

	private static final String TEXT = "Kagefatet skal glaseres i Bjødstrup";

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
	void countsFromTheNextEnquiryOn() {
		assertThat(confidence(this.reader, Need.IPR)).isLessThan(0.1);
		this.precedents.learn(CASE, TEXT, labels(Need.IPR));

		Reading reading = this.reader.read(TEXT);
		assertThat(confidence(this.reader, Need.IPR)).isEqualTo(1, within(1e-6));
		assertThat(reading.sectors().get(Sector.AGRI_FOOD.ordinal()).confidence()).isEqualTo(1, within(1e-6));
		assertThat(reading.needs().get(Need.IPR.ordinal()).because()).isNotEmpty()
			.allSatisfy((word) -> assertThat(TEXT.toLowerCase()).contains(word));
		assertThat(this.reader.read("Et kagefat skal glaseres").needs().get(Need.IPR.ordinal()).confidence())
			.isBetween(0.2, 0.99);
		assertThat(this.reader.read("Vi vil have en robot").needs().get(Need.IPR.ordinal()).confidence())
			.isLessThan(0.1);
	}

	@Test
	void countsOnlyAfterTheCommit() {
		this.transaction.executeWithoutResult((status) -> {
			this.precedents.learn(CASE, TEXT, labels(Need.IPR));
			assertThat(confidence(this.reader, Need.IPR)).isLessThan(0.1);
		});
		assertThat(confidence(this.reader, Need.IPR)).isGreaterThan(0.9);
	}

	@Test
	void doesNotCountAfterARollback() {
		this.transaction.executeWithoutResult((status) -> {
			this.precedents.learn(CASE, TEXT, labels(Need.IPR));
			status.setRollbackOnly();
		});
		assertThat(confidence(this.reader, Need.IPR)).isLessThan(0.1);
		assertThat(confidence(restarted(), Need.IPR)).isLessThan(0.1);
	}

	@Test
	void replacesWhatWasDecidedAboutTheCaseBefore() {
		this.precedents.learn(CASE, TEXT, labels(Need.IPR));
		this.precedents.learn(CASE, TEXT, labels(Need.EXPORT));

		assertThat(confidence(this.reader, Need.IPR)).isLessThan(0.1);
		assertThat(confidence(this.reader, Need.EXPORT)).isGreaterThan(0.9);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM precedent", Integer.class)).isOne();
	}

	@Test
	void forgetsACaseWithItsText() {
		this.precedents.learn(CASE, TEXT, labels(Need.IPR));
		this.precedents.forget(CASE);
		this.precedents.forget("2026-09999");

		assertThat(confidence(this.reader, Need.IPR)).isLessThan(0.1);
		assertThat(this.jdbc.queryForList("SELECT text FROM precedent")).isEmpty();
	}

	@Test
	void isThereAgainAfterARestart() {
		this.precedents.learn(CASE, TEXT, labels(Need.IPR));

		assertThat(this.repository.findByCaseNumber(CASE).orElseThrow().labels()).isEqualTo(labels(Need.IPR));
		assertThat(restarted().read(TEXT)).isEqualTo(this.reader.read(TEXT));
		assertThat(confidence(restarted(), Need.IPR)).isGreaterThan(0.9);
	}

	@Test
	void learnsAgainWhenItCouldNotReachTheDatabase() {
		this.jdbc.execute("ALTER TABLE precedent RENAME TO precedent_away");
		TextReader reader = restarted();
		assertThatThrownBy(() -> reader.read(TEXT)).isInstanceOf(CompletionException.class);
		this.jdbc.execute("ALTER TABLE precedent_away RENAME TO precedent");
		this.precedents.learn(CASE, TEXT, labels(Need.IPR));

		assertThat(confidence(reader, Need.IPR)).isGreaterThan(0.9);
	}

	@Test
	void learnsNothingFromAnEmptyText() {
		this.precedents.learn(CASE, " \n", labels(Need.IPR));

		assertThat(this.repository.findByCaseNumber(CASE)).isEmpty();
	}

	@Test
	void keepsTheBeginningOfALongText() {
		this.precedents.learn(CASE, "x".repeat(Precedent.LONGEST_TEXT - 1) + "🏭" + "y".repeat(50_000),
				labels(Need.IPR));

		assertThat(this.repository.findByCaseNumber(CASE).orElseThrow().text()).hasSize(Precedent.LONGEST_TEXT - 1)
			.endsWith("x");
	}

	@Test
	void keepsADecisionThatSaysNextToNothing() {
		Labels nothing = new Labels(Set.of(), null, null, null, Set.of(), MessageKind.SALES_SPAM);
		this.precedents.learn(CASE, TEXT, nothing);

		assertThat(this.repository.findByCaseNumber(CASE).orElseThrow().labels()).isEqualTo(nothing);
	}

	private TextReader restarted() {
		return SmallLanguageTesting.reader(this.repository);
	}

	private static double confidence(TextReader reader, Need need) {
		return reader.read(TEXT).needs().get(need.ordinal()).confidence();
	}

	private static Labels labels(Need need) {
		return new Labels(Set.of(need), null, Sector.AGRI_FOOD, CaseType.DEVELOP, Set.of(Flag.CONFIDENTIAL),
				MessageKind.COMPANY_CASE);
	}

}
