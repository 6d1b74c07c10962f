package dk.vaekstspor.casefile;

import java.time.Instant;

import dk.vaekstspor.CompanyRows;
import dk.vaekstspor.vocabulary.Channel;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * No refusal of the database repeats what a person wrote: the engine would keep it in its
 * job log.
 */
@DataJdbcTest
@Import(CasefileTestConfiguration.class)
class DiscreetCasefileTests {

	private static final String SECRET = "Hemmeligheden";

	@Autowired
	private JdbcClient database;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private EnquiryRepository enquiries;

	@Autowired
	private Journal journal;

	private String number;

	@BeforeEach
	void openCase() {
		this.number = this.caseFiles.open(CasefileTestConfiguration.enquiry(CompanyRows.company(this.database), SECRET))
			.caseNumber();
	}

	@Test
	void keepsTheRecordOutOfARefusalByTheAggregateTemplate() {
		this.journal.recordMail(this.number, SECRET, SECRET, SECRET, "<" + SECRET + ">");

		assertDiscreet(DuplicateKeyException.class,
				catchThrowable(() -> this.journal.recordMail(this.number, SECRET, SECRET, SECRET, "<" + SECRET + ">")));
	}

	@Test
	void keepsTheRecordOutOfARefusalByARepository() {
		Enquiry orphan = new Enquiry(null, "1999-00001", null, Channel.WEB, SECRET, Instant.EPOCH);

		assertDiscreet(DataIntegrityViolationException.class, catchThrowable(() -> this.enquiries.save(orphan)));
	}

	@Test
	void keepsATooLongValueOutOfTheRefusal() {
		Enquiry tooLong = new Enquiry(null, SECRET.repeat(9), null, Channel.WEB, SECRET, Instant.EPOCH);

		assertDiscreet(DataIntegrityViolationException.class, catchThrowable(() -> this.enquiries.save(tooLong)));
	}

	@Test
	void keepsValuesOutOfTheRefusalOfPlainSql() {
		assertDiscreet(DataIntegrityViolationException.class,
				catchThrowable(() -> this.database.sql("UPDATE case_file SET sector = ? WHERE case_number = ?")
					.params(SECRET.repeat(9), this.number)
					.update()));
	}

	private static void assertDiscreet(Class<? extends Throwable> type, Throwable refusal) {
		assertThat(refusal).isInstanceOf(type);
		assertThat(Throwables.getStackTrace(refusal)).doesNotContain(SECRET);
	}

}
