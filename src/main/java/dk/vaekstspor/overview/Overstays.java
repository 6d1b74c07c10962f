package dk.vaekstspor.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the passages that went beyond their deadline. Waits for the calendar are left
 * out: nobody is late there.
 */
@Component
class Overstays {

	private static final String LATE = """
			SELECT step, entered_at, due_at, left_at FROM step_record
			WHERE process_key = :process AND (left_at IS NULL OR left_at >= :from) AND waits_for <> 'calendar'
			AND (due_at < COALESCE(left_at, :now) OR (due_at IS NULL AND step IN (:targeted)))
			""";

	private final JdbcClient database;

	Overstays(JdbcClient database) {
		this.database = database;
	}

	/** Those of a process that are open, or were left at the moment or later. */
	List<Overstay> since(Instant from, Instant now, String processKey, StepDeadlines deadlines) {
		return this.database.sql(LATE)
			.param("process", processKey)
			.param("from", from.atOffset(ZoneOffset.UTC))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("targeted", deadlines.targeted().isEmpty() ? Set.of("") : deadlines.targeted())
			.query((row, number) -> overstay(row, now, processKey, deadlines))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<Overstay> overstay(ResultSet row, Instant now, String processKey, StepDeadlines deadlines)
			throws SQLException {
		String step = row.getString("step");
		Instant until = Objects.requireNonNullElse(at(row, "left_at"), now);
		return deadlines.of(step, at(row, "entered_at"), at(row, "due_at"))
			.filter(until::isAfter)
			.map((deadline) -> new Overstay(processKey, step, deadline, until));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
