package dk.vaekstspor.casefile;

import dk.vaekstspor.CompanyRows;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DataJdbcTest
@Import(CasefileTestConfiguration.class)
class CaseAccessLogTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private CaseAccessLog accessLog;

	private String number;

	@BeforeEach
	void openCase() {
		this.number = this.caseFiles.open(CasefileTestConfiguration.enquiry(CompanyRows.company(this.database), "Hej"))
			.caseNumber();
	}

	@Test
	void notesEachTimeThatSomebodySeesAConfidentialCase() {
		this.caseFiles.flag(this.number, Flag.CONFIDENTIAL);

		this.accessLog.read(this.number, "leder");
		this.accessLog.read(this.number, "jurist");
		this.accessLog.read(this.number, "leder");

		assertThat(this.accessLog.of(this.number)).extracting(CaseAccess::userId, CaseAccess::readAt)
			.containsExactly(tuple("leder", CasefileTestConfiguration.NOW),
					tuple("jurist", CasefileTestConfiguration.NOW), tuple("leder", CasefileTestConfiguration.NOW));
	}

	@Test
	void notesNothingForOtherCases() {
		this.accessLog.read(this.number, "byg");
		this.accessLog.read("1999-00001", "byg");

		assertThat(this.accessLog.of(this.number)).isEmpty();
	}

}
