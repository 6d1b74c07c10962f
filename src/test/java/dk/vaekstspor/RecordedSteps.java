package dk.vaekstspor;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import dk.vaekstspor.steprecord.Span;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Puts passages of steps into the records, as if cases had been there.
 */
public final class RecordedSteps {

	/** What every row planted here has as its process instance. */
	private static final String PLANTED = "planted";

	private final JdbcTemplate jdbc;

	public RecordedSteps(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Plants one that is open, entered and due then. */
	public void open(String processKey, String step, Instant entered, Instant due) {
		plant(processKey, step, entered, due, null, 0);
	}

	/** Plants one that was done in so many working hours of one day. */
	public void done(String processKey, String step, Instant entered, int hours) {
		plant(processKey, step, entered, null, entered.plus(Duration.ofHours(hours)),
				Duration.ofHours(hours).toMillis());
	}

	/** Says of all open ones that they were done then. */
	public void finish(Instant moment) {
		this.jdbc.update("UPDATE step_record SET left_at = ?, outcome = 'COMPLETED', span = " + (Span.classes() - 1)
				+ " " + "WHERE left_at IS NULL AND process_instance = ?", moment.atOffset(ZoneOffset.UTC), PLANTED);
	}

	/** Takes everything away, also what other tests left. */
	public void clear() {
		this.jdbc.update("DELETE FROM step_record");
		this.jdbc.update("DELETE FROM process_record");
	}

	private void plant(String processKey, String step, Instant entered, Instant due, Instant left, long claimed) {
		this.jdbc.update(
				"INSERT INTO step_record (id, process_key, process_instance, step, waits_for, entered_at, due_at, "
						+ "claimed, held_since, unclaimed_millis, unclaimed_working_millis, claimed_millis, "
						+ "claimed_working_millis, waiting_millis, waiting_working_millis, left_at, outcome, span) "
						+ "VALUES (?, ?, ?, ?, 'caseworker', ?, ?, TRUE, ?, 0, 0, ?, ?, 0, 0, ?, ?, ?)",
				UUID.randomUUID().toString(), processKey, PLANTED, step, entered.atOffset(ZoneOffset.UTC), at(due),
				entered.atOffset(ZoneOffset.UTC), claimed, claimed, at(left), (left != null) ? "COMPLETED" : null,
				Span.of(entered, left));
	}

	private static Object at(Instant moment) {
		return (moment != null) ? moment.atOffset(ZoneOffset.UTC) : null;
	}

}
