package dk.vaekstspor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a municipality's rows from before rosters and registers of conflicts.
 */
class MigrationTests {

	private static final String BEFORE_ROSTERS = "090";

	private JdbcClient database;

	@BeforeEach
	void migrateRowsFromBefore() {
		DataSource source = source();
		this.database = JdbcClient.create(source);
		Flyway.configure().dataSource(source).target(MigrationVersion.fromVersion(BEFORE_ROSTERS)).load().migrate();
		fill();
		Flyway.configure().dataSource(source).load().migrate();
	}

	DataSource source() {
		return new DriverManagerDataSource("jdbc:h2:mem:migration-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
	}

	@Test
	void keepsWhoIsAbsentUntilFurtherNotice() {
		List<Map<String, Object>> absences = rows("SELECT staff_member, first_day, last_day FROM absence");

		assertThat(absences).singleElement().satisfies((absence) -> {
			assertThat(absence).containsEntry("staff_member", "anne").containsEntry("last_day", null);
			assertThat(LocalDate.parse(absence.get("first_day").toString())).isBetween(LocalDate.now().minusDays(1),
					LocalDate.now());
		});
	}

	@Test
	void keepsTheStaffAndDropsCompetencesInFreeWords() {
		assertThat(rows("SELECT user_id, substitute_user_id, competences, weekly_hours, version FROM staff_member "
				+ "ORDER BY user_id"))
			.containsExactly(
					row("user_id", "anne", "substitute_user_id", "bo", "competences", null, "weekly_hours", 6,
							"version", 0L),
					row("user_id", "bo", "substitute_user_id", null, "competences", null, "weekly_hours", 6, "version",
							0L));
	}

	@Test
	void keepsTheTaskforcesAndKnowsWhichWereCalled() {
		assertThat(rows("SELECT case_number, lead_user_id, meeting_sequence, meeting_booked, meeting_cancelled "
				+ "FROM taskforce_file ORDER BY case_number"))
			.containsExactly(
					row("case_number", "2026-00001", "lead_user_id", "bo", "meeting_sequence", 0, "meeting_booked",
							true, "meeting_cancelled", false),
					row("case_number", "2026-00002", "lead_user_id", null, "meeting_sequence", 0, "meeting_booked",
							false, "meeting_cancelled", false));
		assertThat(rows("SELECT user_id, state, replaces_id FROM taskforce_member ORDER BY id")).containsExactly(
				row("user_id", "anne", "state", "DECLINED", "replaces_id", null),
				row("user_id", "bo", "state", "ACCEPTED", "replaces_id", 1L),
				row("user_id", null, "state", "INVITED", "replaces_id", null));
	}

	@Test
	void registersTheConflictsThatWereDeclaredInAnswers() {
		assertThat(rows("SELECT user_id, company_id, reason, ended_at, version FROM conflict_of_interest"))
			.containsExactly(row("user_id", "anne", "company_id", 1L, "reason", "Min bror ejer den 🏗️", "ended_at",
					null, "version", 0L));
	}

	@Test
	void keepsThePartnersInTheOrderOfTheirNames() {
		assertThat(rows("SELECT id, languages, capacity, conflicts, position, version FROM knowledge_partner "
				+ "ORDER BY position"))
			.containsExactly(
					row("id", "zebra", "languages", null, "capacity", null, "conflicts", null, "position", 0, "version",
							0L),
					row("id", "abe", "languages", null, "capacity", null, "conflicts", null, "position", 1, "version",
							0L));
	}

	@Test
	void tellsWhatTheCaseNeededWhenPartnersWereProposed() {
		assertThat(rows("SELECT r.case_number, r.number, r.sector, n.need FROM introduction_round r "
				+ "LEFT JOIN introduction_need n ON n.introduction_round = r.id ORDER BY r.case_number, n.need"))
			.containsExactly(row("case_number", "2026-00001", "number", 1, "sector", "DESIGN", "need", "EXPORT"),
					row("case_number", "2026-00001", "number", 1, "sector", "DESIGN", "need", "IPR"),
					row("case_number", "2026-00002", "number", 1, "sector", null, "need", null));
		assertThat(rows("SELECT by_hand, contact_shared FROM introduction")).hasSize(3)
			.containsOnly(row("by_hand", false, "contact_shared", null));
	}

	@Test
	void findsTheCasesOfASectorOrTypeByTheirCodes() {
		assertThat(rows("SELECT case_number, sector, case_type FROM case_profile ORDER BY case_number"))
			.containsExactly(row("case_number", "2026-00001", "sector", "DESIGN", "case_type", "attract"),
					row("case_number", "2026-00002", "sector", null, "case_type", null));
	}

	private void fill() {
		execute("""
				INSERT INTO knowledge_partner (id, name, type, domain, town, competences, sectors, all_sectors, offers,
				company_size, trl, reach, confidence, source, note, status) VALUES
				('abe', 'Zoo', 'FUND', 'zoo.dk', 'Aalborg', ARRAY['METROLOGY'], ARRAY['DESIGN'], FALSE, 'Ro', '1-2',
				'n/a', 'LOCAL', 'HIGH', '', '', 'PAUSED'),
				('zebra', 'Akademi', 'FUND', 'a.dk', 'Aarhus', ARRAY['METROLOGY'], ARRAY['DESIGN'], FALSE, 'Ro', '1-2',
				'n/a', 'LOCAL', 'HIGH', '', '', 'ACTIVE')
				""");
		execute("""
				INSERT INTO staff_member (user_id, name, department, competences, substitute_user_id, absent) VALUES
				('anne', 'Anne Å', 'BYG', ARRAY['Kan tegne æøå'], 'bo', TRUE),
				('bo', 'Bo Ø', 'BYG', ARRAY['Brand', 'Lokalplan'], NULL, FALSE)
				""");
		execute("""
				INSERT INTO company (name, legal_form, street, postal_code, city, municipality_code, industry_code,
				advertising_protected, verified, ceased, version)
				VALUES ('Birk Maskinfabrik', '', '', '', '', '', '', FALSE, FALSE, FALSE, 0)
				""");
		execute("""
				INSERT INTO case_file (case_number, company_id, channel, priority, supplies_hospitals,
				contact_consent, status, opened_at, version) VALUES
				('2026-00001', 1, 'EMAIL', 'NORMAL', FALSE, TRUE, 'OPEN', CURRENT_TIMESTAMP, 0),
				('2026-00002', 1, 'EMAIL', 'NORMAL', FALSE, TRUE, 'OPEN', CURRENT_TIMESTAMP, 0)
				""");
		execute("UPDATE case_file SET sector = 'DESIGN', case_type = 'ATTRACT' WHERE case_number = '2026-00001'");
		execute("INSERT INTO case_need (case_file, need) VALUES (1, 'EXPORT'), (1, 'IPR')");
		execute("""
				INSERT INTO introduction (case_number, round, partner_id, name, score, state, proposed_at, version)
				VALUES ('2026-00001', 1, 'made', 'MADE', 0.7, 'ACCEPTED', CURRENT_TIMESTAMP, 3),
				('2026-00001', 1, 'ti', 'Teknologisk Institut', 0.6, 'PROPOSED', CURRENT_TIMESTAMP, 0),
				('2026-00002', 1, 'made', 'MADE', 0.7, 'PROPOSED', CURRENT_TIMESTAMP, 0)
				""");
		execute("""
				INSERT INTO taskforce (case_number, lead_user_id, meeting_at, meeting_place, proposed_at, version)
				VALUES ('2026-00001', 'bo', CURRENT_TIMESTAMP, 'Lokale 2', CURRENT_TIMESTAMP, 3),
				('2026-00002', NULL, NULL, NULL, CURRENT_TIMESTAMP, 0)
				""");
		execute("""
				INSERT INTO taskforce_member (taskforce_id, department, user_id, whole_department, state,
				decline_reason, conflict_of_interest, replaces_id, answered_at, version) VALUES
				(1, 'BYG', 'anne', FALSE, 'DECLINED', 'Min bror ejer den 🏗️', TRUE, NULL, CURRENT_TIMESTAMP, 1),
				(1, 'BYG', 'bo', FALSE, 'ACCEPTED', NULL, FALSE, 1, CURRENT_TIMESTAMP, 1),
				(2, 'VEJ', NULL, TRUE, 'INVITED', NULL, TRUE, NULL, NULL, 0)
				""");
	}

	private void execute(String sql) {
		this.database.sql(sql).update();
	}

	private List<Map<String, Object>> rows(String sql) {
		return this.database.sql(sql).query().listOfRows().stream().map(MigrationTests::lowerCase).toList();
	}

	private static Map<String, Object> lowerCase(Map<String, Object> row) {
		Map<String, Object> lowerCase = new HashMap<>();
		row.forEach((name, value) -> lowerCase.put(name.toLowerCase(Locale.ROOT), value));
		return lowerCase;
	}

	private static Map<String, Object> row(Object... namesAndValues) {
		Map<String, Object> row = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			row.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
		}
		return row;
	}

}
