package dk.vaekstspor.bottlenecks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import dk.vaekstspor.steprecord.CaseProfileChanged;
import dk.vaekstspor.steprecord.OldFactsChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Drops digests that no longer hold, in the transaction that changes what they tell of.
 * They are made again in the background; until then the records are read.
 */
@Component
class DigestChanges {

	private static final String MOMENTS = """
			SELECT process_key, entered_at FROM step_record WHERE case_number = ?
			UNION SELECT process_key, left_at FROM step_record WHERE case_number = ? AND left_at IS NOT NULL
			UNION SELECT process_key, started_at FROM process_record WHERE case_number = ?
			UNION SELECT process_key, ended_at FROM process_record WHERE case_number = ? AND ended_at IS NOT NULL""";

	private final JdbcOperations database;

	private final DigestTable table;

	private final Clock clock;

	DigestChanges(JdbcOperations database, DigestTable table, Clock clock) {
		this.database = database;
		this.table = table;
		this.clock = clock;
	}

	@EventListener
	void drop(OldFactsChanged changed) {
		this.table.lock();
		if (changed.at() == null) {
			this.table.drop(changed.processKey());
		}
		else {
			this.table.drop(changed.processKey(), Window.dayOf(changed.at().toEpochMilli()));
		}
	}

	/** Most cases get sector and type on their first day, of which there is no digest. */
	@EventListener
	void drop(CaseProfileChanged changed) {
		LocalDate today = Window.dayOf(this.clock.instant().toEpochMilli());
		Set<ProcessDay> old = new HashSet<>();
		String number = changed.caseNumber();
		RowCallbackHandler each = (row) -> old
			.add(new ProcessDay(row.getString(1), Window.dayOf(row.getTimestamp(2).getTime())));
		this.database.query(MOMENTS, each, number, number, number, number);
		old.removeIf((one) -> one.day().equals(today));
		if (!old.isEmpty()) {
			this.table.lock();
			old.forEach((one) -> this.table.drop(one.processKey(), one.day()));
		}
	}

	private record ProcessDay(String processKey, LocalDate day) {
	}

}
