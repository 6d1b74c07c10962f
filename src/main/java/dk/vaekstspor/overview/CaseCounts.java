package dk.vaekstspor.overview;

import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts cases: runs of processes that nobody called and that have a case number.
 */
@Component
class CaseCounts {

	private static final String CASES = "SELECT COUNT(*) FROM process_record WHERE called_by IS NULL "
			+ "AND case_number IS NOT NULL AND ";

	private final JdbcClient database;

	CaseCounts(JdbcClient database) {
		this.database = database;
	}

	long startedIn(Instant from, Instant before) {
		return count("started_at >= ? AND started_at < ?", from, before);
	}

	long endedIn(Instant from, Instant before) {
		return count("ended_at >= ? AND ended_at < ?", from, before);
	}

	long runningAt(Instant moment) {
		return count("started_at < ? AND (ended_at IS NULL OR ended_at >= ?)", moment, moment);
	}

	private long count(String condition, Instant one, Instant other) {
		return this.database.sql(CASES + condition)
			.param(one.atOffset(ZoneOffset.UTC))
			.param(other.atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

}
