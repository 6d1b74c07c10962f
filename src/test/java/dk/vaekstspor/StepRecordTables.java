package dk.vaekstspor;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks into the tables of recorded steps.
 */
final class StepRecordTables {

	private static final List<String> TABLES = List.of("step_record", "process_record", "case_profile");

	private final JdbcTemplate jdbc;

	StepRecordTables(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Every step and every run of a process, in one order. */
	List<Map<String, Object>> records() {
		List<Map<String, Object>> records = this.jdbc.queryForList("SELECT * FROM step_record ORDER BY id");
		records.addAll(this.jdbc.queryForList("SELECT * FROM process_record ORDER BY id"));
		return records;
	}

	long open() {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM step_record WHERE left_at IS NULL", Long.class)
				+ this.jdbc.queryForObject(
						"SELECT COUNT(*) FROM process_record WHERE ended_at IS NULL AND case_number IS NOT NULL",
						Long.class);
	}

	/**
	 * Those who held a step, never or more than once or interrupted, to see that all
	 * happened.
	 */
	Map<String, Object> variety() {
		return this.jdbc.queryForMap("""
				SELECT COUNT(*) AS steps, COUNT(first_claimed_at) AS claimed,
				COUNT(CASE WHEN first_claimed_at IS NOT NULL AND NOT claimed THEN 1 END) AS given_back,
				COUNT(CASE WHEN outcome = 'INTERRUPTED' THEN 1 END) AS interrupted FROM step_record""");
	}

	/** Cases whose profile is not what the case file says. */
	long strayProfiles() {
		return this.jdbc.queryForObject("""
				SELECT COUNT(*) FROM case_file c LEFT JOIN case_profile p ON p.case_number = c.case_number
				WHERE p.sector IS DISTINCT FROM c.sector OR p.case_type IS DISTINCT FROM LOWER(c.case_type)""",
				Long.class);
	}

	/** How many rows have that text anywhere. */
	long placesOf(String text) {
		return TABLES.stream()
			.flatMap((table) -> this.jdbc.queryForList("SELECT * FROM " + table).stream())
			.filter((row) -> row.values().stream().anyMatch((value) -> String.valueOf(value).contains(text)))
			.count();
	}

	void empty() {
		this.jdbc.update("DELETE FROM step_record");
		this.jdbc.update("DELETE FROM process_record");
	}

}
