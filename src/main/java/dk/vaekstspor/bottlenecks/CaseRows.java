package dk.vaekstspor.bottlenecks;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dk.vaekstspor.bottlenecks.DigestMaker.ClassifiedUse;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Counts recorded process instances.
 */
@Component
class CaseRows {

	private final JdbcOperations database;

	CaseRows(JdbcOperations database) {
		this.database = database;
	}

	/** How many were started within the milliseconds [from, before). */
	long started(Selection selection, long from, long before) {
		return count(selection, " r.started_at >= ? AND r.started_at < ?", from, before);
	}

	/** How many were ended within the milliseconds [from, before). */
	long ended(Selection selection, long from, long before) {
		return count(selection, " r.ended_at >= ? AND r.ended_at < ?", from, before);
	}

	/** How many are running, whenever they were started. */
	long running(Selection selection) {
		return count(selection, " r.ended_at IS NULL");
	}

	/**
	 * How many had that moment within the milliseconds [from, before), by the codes of
	 * their cases.
	 * @param moment started_at or ended_at
	 */
	void eachClassified(String processKey, String moment, long from, long before, ClassifiedUse<Long> use) {
		RowCallbackHandler each = (row) -> use.accept(row.getString(1), row.getString(2), row.getLong(3));
		this.database.query(
				"SELECT p.sector, p.case_type, COUNT(*) FROM process_record r LEFT JOIN case_profile p "
						+ "ON p.case_number = r.case_number WHERE r.process_key = ? AND r." + moment + " >= ? AND r."
						+ moment + " < ? GROUP BY p.sector, p.case_type",
				each, processKey, PassageRows.time(from), PassageRows.time(before));
	}

	/** Whether the process has more finished steps than those. */
	boolean hasMoreThan(String processKey, int few) {
		return this.database.queryForObject("SELECT COUNT(*) FROM (SELECT 1 FROM step_record WHERE process_key = ? "
				+ "AND left_at IS NOT NULL LIMIT ?) some_records", Long.class, processKey, few + 1L) > few;
	}

	/** When the process was recorded first. */
	Optional<Long> firstMoment(String processKey) {
		return Stream
			.of("SELECT MIN(entered_at) FROM step_record WHERE process_key = ?",
					"SELECT MIN(started_at) FROM process_record WHERE process_key = ?")
			.map((query) -> this.database.queryForObject(query, Timestamp.class, processKey))
			.filter(Objects::nonNull)
			.map(Timestamp::getTime)
			.min(Comparator.naturalOrder());
	}

	private long count(Selection selection, String condition, long... moments) {
		Object[] times = new Object[moments.length];
		for (int index = 0; index < moments.length; index++) {
			times[index] = PassageRows.time(moments[index]);
		}
		return this.database.queryForObject("SELECT COUNT(*)" + selection.from("process_record") + condition,
				Long.class, selection.parameters(times));
	}

}
