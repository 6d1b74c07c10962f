package dk.vaekstspor.steprecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was recorded of runs of processes. Periods reach from their first moment,
 * inclusive, to just before their last; null means without bound.
 */
@Component
@Transactional(readOnly = true)
public class ProcessRecords {

	private final JdbcClient database;

	ProcessRecords(JdbcClient database) {
		this.database = database;
	}

	/** At most so many runs that ended in the period, the newest first. */
	public List<ProcessRecord> endedIn(RecordSelection selection, Instant from, Instant before, int most) {
		return processes(query("r.*", selection).in("r.ended_at", from, before)
			.and("r.ended_at IS NOT NULL")
			.then("ORDER BY r.ended_at DESC, r.id FETCH FIRST " + most + " ROWS ONLY"));
	}

	/** How many began and ended in the period and ran on when it was over. */
	public ProcessCounts counts(RecordSelection selection, Instant from, Instant before, Instant asOf) {
		return new ProcessCounts(count(query("COUNT(*)", selection).in("r.started_at", from, before)),
				count(query("COUNT(*)", selection).in("r.ended_at", from, before).and("r.ended_at IS NOT NULL")),
				count(query("COUNT(*)", selection).openAt("r.started_at", "r.ended_at", asOf)));
	}

	/**
	 * The runs of those ids.
	 * @param ids at most a few thousand
	 */
	public List<ProcessRecord> find(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: this.database.sql("SELECT * FROM process_record WHERE id IN (:ids)")
					.param("ids", ids)
					.query(RecordRows::process)
					.list();
	}

	public Optional<ProcessRecord> find(String id) {
		return processes(query("r.*", RecordSelection.ALL).equal("r.id", id)).stream().findFirst();
	}

	/** All runs of a case, the earliest first. */
	public List<ProcessRecord> ofCase(String caseNumber) {
		return processes(query("r.*", RecordSelection.ALL).equal("r.case_number", caseNumber)
			.then("ORDER BY r.started_at, r.id"));
	}

	private static RecordQuery query(String columns, RecordSelection selection) {
		return RecordQuery.select(columns, "process_record", selection);
	}

	private List<ProcessRecord> processes(RecordQuery query) {
		return query.on(this.database).query(RecordRows::process).list();
	}

	private long count(RecordQuery query) {
		return query.on(this.database).query(Long.class).single();
	}

}
