package dk.vaekstspor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import dk.vaekstspor.steprecord.Span;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes records of steps and processes that never ran, for tests of what they add up to.
 */
public final class PlantedSteps {

	private static final String STEP = "INSERT INTO step_record (id, process_key, process_instance, case_number, step, "
			+ "waits_for, entered_at, due_at, claimed, held_since, unclaimed_millis, unclaimed_working_millis, "
			+ "claimed_millis, claimed_working_millis, waiting_millis, waiting_working_millis, left_at, outcome, span) "
			+ "VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?, ?, 0, 0, 0, 0, 0, ?, ?, ?)";

	private static final String PROCESS = "INSERT INTO process_record (id, process_key, called_by, root, case_number, "
			+ "started_at, ended_at, outcome) VALUES (?, ?, NULL, ?, ?, ?, ?, ?)";

	private final JdbcTemplate database;

	private final String processKey;

	public PlantedSteps(JdbcTemplate database, String processKey) {
		this.database = database;
		this.processKey = processKey;
	}

	/**
	 * Forgets everything that was recorded; for tests whose transaction is rolled back.
	 */
	public void forgetAll() {
		this.database.update("DELETE FROM step_record");
		this.database.update("DELETE FROM process_record");
	}

	/** Forgets what was planted for the case. */
	public void forget(String caseNumber) {
		this.database.update("DELETE FROM step_record WHERE case_number = ?", caseNumber);
		this.database.update("DELETE FROM process_record WHERE case_number = ?", caseNumber);
	}

	/** A run of the process; without an end it still runs. */
	public String run(String caseNumber, String started, String ended) {
		String id = UUID.randomUUID().toString();
		this.database.update(PROCESS, id, this.processKey, id, caseNumber, at(started), at(ended),
				(ended != null) ? "COMPLETED" : null);
		return id;
	}

	/** A passage that waits for a caseworker and has no deadline. */
	public void passage(String run, String caseNumber, String step, String entered, String left) {
		passage(run, caseNumber, step, "caseworker", entered, null, left);
	}

	/** A passage that nobody has taken; without an end it is open. */
	public void passage(String run, String caseNumber, String step, String waitsFor, String entered, String due,
			String left) {
		long millis = (left != null) ? Instant.parse(left).toEpochMilli() - Instant.parse(entered).toEpochMilli() : 0;
		this.database.update(STEP, UUID.randomUUID().toString(), this.processKey, run, caseNumber, step, waitsFor,
				at(entered), at(due), at((left != null) ? left : entered), millis, at(left),
				(left != null) ? "COMPLETED" : null,
				Span.of(Instant.parse(entered), (left != null) ? Instant.parse(left) : null));
	}

	private static OffsetDateTime at(String moment) {
		return (moment != null) ? Instant.parse(moment).atOffset(ZoneOffset.UTC) : null;
	}

}
