package dk.vaekstspor.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import dk.vaekstspor.CompanyRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@Import({ CasefileTestConfiguration.class, CaseSearch.class })
class CaseSearchTests {

	private static final Instant NOW = CasefileTestConfiguration.NOW;

	private static final CaseCriteria ANY = new CaseCriteria(null, null, null, null, null, null);

	@Autowired
	private JdbcClient database;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private CaseSearch search;

	private long companyId;

	private String open;

	private String closed;

	@BeforeEach
	void openCases() {
		this.database.sql("DELETE FROM journal_entry").update();
		this.database.sql("DELETE FROM enquiry").update();
		this.database.sql("DELETE FROM case_file").update();
		this.companyId = CompanyRows.company(this.database);
		this.open = open(CompanyRows.company(this.database));
		this.closed = open(this.companyId);
		this.caseFiles.close(this.closed, CaseResult.WITHDRAWN);
	}

	@Test
	void findsTheNewestFirstAndPageByPage() {
		String third = open(this.companyId);

		assertThat(numbers(this.search.find(ANY, 0, 2))).containsExactly(third, this.closed);
		assertThat(numbers(this.search.find(ANY, 1, 2))).containsExactly(this.open);
		assertThat(this.search.find(ANY, 7, 2)).isEqualTo(new FoundCases(3, List.of()));
	}

	@Test
	void findsByPartOfTheNumberOrByCompany() {
		String part = this.open.substring(2);

		assertThat(numbers(found(part, null))).containsExactly(this.open);
		assertThat(numbers(found(part, List.of(this.companyId)))).containsExactly(this.closed, this.open);
		assertThat(numbers(found("nothing like it", List.of(this.companyId)))).containsExactly(this.closed);
		assertThat(numbers(found("nothing like it", List.of()))).isEmpty();
	}

	@Test
	void takesSignsOfTheDatabaseForText() {
		assertThat(numbers(found("%", null))).isEmpty();
		assertThat(numbers(found("_", null))).isEmpty();
		assertThat(numbers(found("!'--", null))).isEmpty();
	}

	@Test
	void findsWhatWasOpenedOrClosedInThePeriod() {
		Instant earlier = NOW.minus(Duration.ofDays(40));
		this.database.sql("UPDATE case_file SET opened_at = ?").param(earlier.atOffset(ZoneOffset.UTC)).update();

		assertThat(numbers(in(NOW, null))).containsExactly(this.closed);
		assertThat(numbers(in(null, NOW))).containsExactly(this.closed, this.open);
		assertThat(numbers(in(earlier, earlier))).isEmpty();
		assertThat(numbers(in(earlier.plusSeconds(1), NOW))).isEmpty();
	}

	@Test
	void findsByStateAndResult() {
		assertThat(numbers(this.search.find(new CaseCriteria(null, null, null, null, true, null), 0, 9)))
			.containsExactly(this.open);
		assertThat(numbers(this.search.find(new CaseCriteria(null, null, null, null, false, null), 0, 9)))
			.containsExactly(this.closed);
		assertThat(
				numbers(this.search.find(new CaseCriteria(null, null, null, null, null, CaseResult.WITHDRAWN), 0, 9)))
			.containsExactly(this.closed);
		assertThat(numbers(this.search.find(new CaseCriteria(null, null, null, null, null, CaseResult.ANSWERED), 0, 9)))
			.isEmpty();
	}

	private String open(long companyId) {
		return this.caseFiles.open(CasefileTestConfiguration.enquiry(companyId, "Hej")).caseNumber();
	}

	private FoundCases found(String text, List<Long> companies) {
		return this.search.find(new CaseCriteria(text, companies, null, null, null, null), 0, 9);
	}

	private FoundCases in(Instant from, Instant before) {
		return this.search.find(new CaseCriteria(null, null, from, before, null, null), 0, 9);
	}

	private static List<String> numbers(FoundCases found) {
		return found.cases().stream().map(CaseFile::caseNumber).toList();
	}

}
