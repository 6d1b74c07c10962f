package dk.vaekstspor.taskforcefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When people are in taskforce meetings that lie ahead.
 */
@Component
public class Appointments {

	private static final String AHEAD = """
			t.meeting_at >= :from AND t.meeting_at < :to
			AND t.minutes IS NULL AND t.closed_at IS NULL AND NOT t.meeting_cancelled
			""";

	private static final String SELECT = """
			SELECT t.case_number, t.lead_user_id AS user_id, t.meeting_at FROM taskforce_file t
			WHERE t.lead_user_id IS NOT NULL AND\s""" + AHEAD + """
			UNION SELECT t.case_number, m.user_id, t.meeting_at
			FROM taskforce_member m JOIN taskforce_file t ON t.id = m.taskforce_id
			WHERE m.user_id IS NOT NULL AND m.state IN ('INVITED', 'ACCEPTED') AND\s""" + AHEAD;

	private final JdbcClient database;

	Appointments(JdbcClient database) {
		this.database = database;
	}

	/** Everybody's meetings that begin from the one moment to just before the other. */
	public List<Appointment> between(Instant from, Instant to) {
		return this.database.sql(SELECT)
			.param("from", from.atOffset(ZoneOffset.UTC))
			.param("to", to.atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Appointment(row.getString("case_number"), row.getString("user_id"),
					row.getObject("meeting_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
