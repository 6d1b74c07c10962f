package dk.vaekstspor.casefile;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

import dk.vaekstspor.CompanyRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJdbcTest
@Import(CasefileTestConfiguration.class)
class JournalTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private Journal journal;

	private String number;

	@BeforeEach
	void openCase() {
		this.number = this.caseFiles.open(CasefileTestConfiguration.enquiry(CompanyRows.company(this.database), "Hej"))
			.caseNumber();
	}

	@Test
	void keepsEverythingAboutAnEntry() {
		JournalEntry note = this.journal.record(this.number, Direction.INTERNAL, "Notat", "byg", "Husk æøå 🏗️");

		assertThat(this.journal.of(this.number)).last().isEqualTo(note);
		assertThat(note)
			.extracting(JournalEntry::number, JournalEntry::direction, JournalEntry::recordedAt, JournalEntry::author,
					JournalEntry::text)
			.containsExactly(2, Direction.INTERNAL, CasefileTestConfiguration.NOW, "byg", "Husk æøå 🏗️");
	}

	@Test
	void countsFromOneInEachCase() {
		String other = this.caseFiles
			.open(CasefileTestConfiguration.enquiry(CompanyRows.company(this.database), "Anden sag"))
			.caseNumber();

		assertThat(this.journal.record(this.number, Direction.OUT, "Svar", "byg", "Ja").number()).isEqualTo(2);
		assertThat(this.journal.record(this.number, Direction.OUT, "Svar", "byg", "Ja").number()).isEqualTo(3);
		assertThat(this.journal.record(other, Direction.OUT, "Svar", "byg", "Ja").number()).isEqualTo(2);
	}

	@Test
	void fingerprintsTheText() {
		// printf 'Rødgrød' | sha256sum
		assertThat(this.journal.record(this.number, Direction.OUT, "Svar", "byg", "Rødgrød").sha256())
			.isEqualTo("d40b28b58279d8b29cb2b9a042d90d44fe231901804e60394501cc60a8ff75ff");
	}

	@Test
	void findsAMailByItsMessageId() {
		JournalEntry mail = this.journal.recordMail(this.number, "Svar", "Vækstspor", "Ja", "<1@example.dk>");

		assertThat(this.journal.findByMessageId("<1@example.dk>")).contains(mail);
		assertThat(this.journal.findByMessageId("<2@example.dk>")).isEmpty();
		assertThat(mail.direction()).isEqualTo(Direction.OUT);
	}

	@Test
	void journalisesNoMailTwice() {
		this.journal.recordMail(this.number, "Svar", "Vækstspor", "Ja", "<1@example.dk>");

		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.journal.recordMail(this.number, "Svar", "Vækstspor", "Ja", "<1@example.dk>"));
	}

	@Test
	void correctsAnEntryByANewOne() {
		JournalEntry wrong = this.journal.record(this.number, Direction.INTERNAL, "Notat", "byg", "Mødet er mandag");

		JournalEntry correction = this.journal.correct(wrong.id(), "plan", "Mødet er tirsdag");

		assertThat(this.journal.of(this.number)).containsSubsequence(wrong, correction);
		assertThat(correction)
			.extracting(JournalEntry::corrects, JournalEntry::number, JournalEntry::subject, JournalEntry::author)
			.containsExactly(wrong.id(), 3, "Rettelse til nr. 2: Notat", "plan");
	}

	@Test
	void correctsNothingThatDoesNotExist() {
		assertThatExceptionOfType(JournalEntryNotFound.class)
			.isThrownBy(() -> this.journal.correct(-1, "plan", "Mødet er tirsdag"));
	}

	@Test
	void hasNoWayToChangeOrRemoveAnEntry() {
		assertThat(Arrays.stream(JournalEntryRepository.class.getMethods()).map(Method::getName))
			.containsExactlyInAnyOrder("findById", "findByMessageId", "findByCaseNumberOrderByNumber", "lockCase",
					"lastNumber");
		assertThat(Arrays.stream(Journal.class.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()))
			.map(Method::getName))
			.containsExactlyInAnyOrder("record", "recordMail", "correct", "of", "findByMessageId");
	}

	@Test
	void shortensALongSubject() {
		assertThat(this.journal.record(this.number, Direction.OUT, "æ".repeat(400), "byg", "Ja").subject()).hasSize(300)
			.endsWith("æ…");
	}

	@Test
	void keepsTheLongestTextAndRefusesALongerOne() {
		String longest = "æ".repeat(Journal.LONGEST_TEXT);

		assertThat(this.journal.record(this.number, Direction.OUT, "Svar", "byg", longest).text()).isEqualTo(longest);
		assertThatExceptionOfType(TextTooLong.class)
			.isThrownBy(() -> this.journal.record(this.number, Direction.OUT, "Svar", "byg", longest + "a"));
	}

	@Test
	void fingerprintsTheTextAsItIsKept() {
		JournalEntry clean = this.journal.record(this.number, Direction.OUT, "Svar", "byg", "ab");

		assertThat(this.journal.record(this.number, Direction.OUT, "S\u0000var", "byg", "a\u0000b"))
			.extracting(JournalEntry::text, JournalEntry::sha256, JournalEntry::subject)
			.containsExactly("ab", clean.sha256(), "Svar");
	}

	@Test
	void refusesAnEntryToAnUnknownCase() {
		assertThatExceptionOfType(CaseNotFound.class)
			.isThrownBy(() -> this.journal.record("1999-00001", Direction.OUT, "Svar", "byg", "Ja"));
	}

}
