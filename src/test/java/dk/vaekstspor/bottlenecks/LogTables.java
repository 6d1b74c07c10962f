package dk.vaekstspor.bottlenecks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import dk.vaekstspor.steprecord.Span;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes a log into the real tables, as the engine's side does.
 */
final class LogTables {

	private final JdbcTemplate database;

	LogTables(JdbcTemplate database) {
		this.database = database;
	}

	void write(String processKey, RandomLog log) {
		log.instances().forEach((instance) -> {
			this.database.update(
					"INSERT INTO process_record (id, process_key, root, case_number, started_at, ended_at, outcome) "
							+ "VALUES (?, ?, ?, ?, ?, ?, ?)",
					instance.id(), processKey, instance.id(), instance.caseNumber(), time(instance.started()),
					time(instance.ended()), (instance.ended() != null) ? "COMPLETED" : null);
			if (instance.caseNumber() != null) {
				this.database.update("INSERT INTO case_profile (case_number, sector, case_type) VALUES (?, ?, ?)",
						instance.caseNumber(), instance.sector(), instance.caseType());
			}
		});
		log.passages().forEach((passage) -> write(processKey, passage));
	}

	/** Some in the longest class, as an upgrade puts them. */
	private void write(String processKey, LoggedPassage passage) {
		int span = (passage.left() != null && passage.id().hashCode() % 3 == 0) ? Span.classes() - 1
				: Span.of(Instant.ofEpochMilli(passage.entered()),
						(passage.left() != null) ? Instant.ofEpochMilli(passage.left()) : null);
		boolean claimed = passage.changes().size() % 2 == 1;
		long heldSince = passage.changes().isEmpty() ? passage.entered()
				: passage.changes().get(passage.changes().size() - 1);
		long until = (passage.left() != null) ? passage.left() : heldSince;
		boolean parked = passage.isParked();
		long waiting = (parked && passage.left() != null) ? 1 : 0;
		this.database.update("""
				INSERT INTO step_record (id, process_key, process_instance, case_number, step, waits_for, entered_at,
				due_at, first_claimed_at, claimed, held_since, unclaimed_millis, unclaimed_working_millis,
				claimed_millis, claimed_working_millis, waiting_millis, waiting_working_millis, left_at, outcome, span)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", passage.id(), processKey,
				passage.instance(), passage.caseNumber(), passage.step(), passage.waitsFor(), time(passage.entered()),
				time(passage.due()), passage.changes().isEmpty() ? null : time(passage.changes().get(0)), claimed,
				time(heldSince), parked ? 0 : passage.held(false, until, false),
				parked ? 0 : passage.held(false, until, true), parked ? 0 : passage.held(true, until, false),
				parked ? 0 : passage.held(true, until, true), waiting * (until - passage.entered()),
				waiting * NaiveWorkingTime.between(passage.entered(), until), time(passage.left()),
				(passage.outcome() != null) ? passage.outcome().name() : null, span);
	}

	private static OffsetDateTime time(Long moment) {
		return (moment != null) ? Instant.ofEpochMilli(moment).atOffset(ZoneOffset.UTC) : null;
	}

}
