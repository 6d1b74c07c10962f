package dk.vaekstspor.bottlenecks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Millions of made-up steps, made by PostgreSQL itself.
 */
final class BenchmarkData {

	static final String[] SECTORS = { "PRODUCTION", "IT_BUSINESS_SERVICES", "DESIGN", "TRANSPORT", "CONSTRUCTION",
			"HOSPITAL_SUPPLIERS", "AGRI_FOOD", "OTHER" };

	static final String[] TYPES = { "attract", "retain", "develop" };

	private static final int OPEN = 2000;

	private static final List<String> INDEXES = List.of("step_record_left ON step_record (process_key, left_at)",
			"step_record_entered ON step_record (process_key, entered_at)",
			"step_record_of_instance ON step_record (process_instance)",
			"step_record_of_case ON step_record (case_number)",
			"step_record_span ON step_record (process_key, span, entered_at)");

	private final JdbcTemplate database;

	private final Instant now;

	BenchmarkData(JdbcTemplate database, Instant now) {
		this.database = database;
		this.now = now;
	}

	/** Cases of every sector and type. */
	void prepare() {
		this.database.update("""
				INSERT INTO case_profile (case_number, sector, case_type)
				SELECT 'B-' || i, (?::text[])[1 + i % 8], (?::text[])[1 + i % 3] FROM generate_series(0, 99999) i""",
				"{" + String.join(",", SECTORS) + "}", "{" + String.join(",", TYPES) + "}");
		write(-OPEN, OPEN, 5);
		this.database.update("""
				UPDATE step_record SET left_at = NULL, outcome = NULL, span = -1, held_since = entered_at,
				unclaimed_millis = 0, unclaimed_working_millis = 0, claimed_millis = 0, claimed_working_millis = 0,
				first_claimed_at = CASE WHEN claimed THEN entered_at END, waiting_millis = 0,
				waiting_working_millis = 0""");
	}

	/**
	 * Writes finished steps, half of them in the newest of those days.
	 * @param first number of the first one
	 * @param days over how many days, back from those that the numbers before are of
	 */
	void write(int first, int count, int days) {
		INDEXES.forEach((index) -> this.database.execute("DROP INDEX IF EXISTS " + index.split(" ")[0]));
		double daysBefore = Math.max(0, first) * (730 / 1e6);
		this.database.update("""
				INSERT INTO step_record (id, process_key, process_instance, case_number, step, waits_for, entered_at,
				due_at, first_claimed_at, claimed, held_since, unclaimed_millis, unclaimed_working_millis,
				claimed_millis, claimed_working_millis, waiting_millis, waiting_working_millis, left_at, outcome, span)
				SELECT 'r' || i, 'companyEngagement', 'p' || i / 10, 'B-' || abs(i / 10) % 100000, 'step_' || s, w, e,
				e + interval '2 days', e + m / 4 * interval '1 millisecond', true,
				e + m / 4 * interval '1 millisecond', parked * m / 4, parked * m / 16, parked * (m - m / 4),
				parked * (m - m / 4) / 4, (1 - parked) * m, (1 - parked) * m / 4, e + m * interval '1 millisecond',
				CASE WHEN i % 20 = 0 THEN 'CANCELLED' ELSE 'COMPLETED' END,
				CASE WHEN m < 3600000 THEN 0 WHEN m < 14400000 THEN 1 WHEN m < 57600000 THEN 2 WHEN m < 230400000 THEN 3
				WHEN m < 921600000 THEN 4 ELSE 5 END
				FROM (SELECT i, abs(i) % 8 s, CASE WHEN abs(i) % 8 > 5 THEN 'company' ELSE 'caseworker' END w,
				CASE WHEN abs(i) % 8 > 5 THEN 0 ELSE 1 END parked,
				?::timestamptz - interval '16 days' - (? + random() * ?) * interval '1 day' e,
				(LEAST(15, -ln(1 - random()) * (1 + abs(i) % 8) / 4) * 86400000)::bigint m
				FROM generate_series(?, ?) i) made""", this.now.atOffset(ZoneOffset.UTC), daysBefore, (double) days,
				first, first + count - 1);
		this.database.update("""
				INSERT INTO process_record (id, process_key, root, case_number, started_at, ended_at, outcome)
				SELECT process_instance, 'companyEngagement', process_instance, MIN(case_number), MIN(entered_at),
				MAX(left_at), 'COMPLETED' FROM step_record WHERE left_at IS NOT NULL
				AND substring(id FROM 2)::int BETWEEN ? AND ? GROUP BY process_instance ON CONFLICT DO NOTHING""",
				first, first + count - 1);
	}

	void finish() {
		INDEXES.forEach((index) -> this.database.execute("CREATE INDEX IF NOT EXISTS " + index));
		this.database.execute("VACUUM ANALYZE step_record");
		this.database.execute("VACUUM ANALYZE process_record");
		this.database.execute("VACUUM ANALYZE case_profile");
	}

	/** As many finished tasks in the engine's history. */
	void writeTasks(int count) {
		this.database.update("""
				INSERT INTO act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, name_, start_time_,
				end_time_, duration_) SELECT 't' || i, 'step_' || i % 8, 'companyEngagement', 'companyEngagement:1:1',
				'Trin ' || i % 8, now() - (random() * 730 + 16) * interval '1 day', now() - random() * interval '1 day',
				(random() * 1e9)::bigint FROM generate_series(1, ?) i""", count);
		this.database.execute("VACUUM ANALYZE act_hi_taskinst");
	}

}
