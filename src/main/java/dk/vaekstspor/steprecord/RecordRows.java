package dk.vaekstspor.steprecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Reads records out of the rows of their tables.
 */
final class RecordRows {

	private RecordRows() {
	}

	static StepRecord step(ResultSet row, int number) throws SQLException {
		return new StepRecord(row.getString("id"), row.getString("process_key"), row.getString("process_instance"),
				row.getString("case_number"), row.getString("step"), row.getString("waits_for"), at(row, "entered_at"),
				at(row, "due_at"), at(row, "first_claimed_at"), row.getBoolean("claimed"), at(row, "held_since"),
				held(row, "unclaimed"), held(row, "claimed"), held(row, "waiting"), at(row, "left_at"), outcome(row));
	}

	static ProcessRecord process(ResultSet row, int number) throws SQLException {
		return new ProcessRecord(row.getString("id"), row.getString("process_key"), row.getString("called_by"),
				row.getString("root"), row.getString("case_number"), at(row, "started_at"), at(row, "ended_at"),
				outcome(row), row.getString("end_event"));
	}

	private static HeldTime held(ResultSet row, String holder) throws SQLException {
		return new HeldTime(row.getLong(holder + "_millis"), row.getLong(holder + "_working_millis"));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

	private static StepOutcome outcome(ResultSet row) throws SQLException {
		String outcome = row.getString("outcome");
		return (outcome != null) ? StepOutcome.valueOf(outcome) : null;
	}

}
