package dk.vaekstspor.steprecord;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts a question about one of the tables of records together.
 */
final class RecordQuery {

	private final StringBuilder sql = new StringBuilder();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private RecordQuery(String sql) {
		this.sql.append(sql);
	}

	/** Asks the table, known as {@code r}, for these columns. */
	static RecordQuery select(String columns, String table, RecordSelection selection) {
		RecordQuery query = new RecordQuery("SELECT " + columns + " FROM " + table + " r"
				+ (selection.asksForProfile() ? " JOIN case_profile p ON p.case_number = r.case_number" : "")
				+ " WHERE 1 = 1");
		return query.equal("r.process_key", selection.processKey())
			.equal("p.sector", selection.sector())
			.equal("p.case_type", selection.caseType());
	}

	/** Asks for rows with that value; null asks for all. */
	RecordQuery equal(String column, String value) {
		return (value != null) ? and(column + " = ", value) : this;
	}

	/** Asks for rows of which that column lies in the period; null bounds are none. */
	RecordQuery in(String column, Instant from, Instant before) {
		if (from != null) {
			and(column + " >= ", at(from));
		}
		return (before != null) ? and(column + " < ", at(before)) : this;
	}

	/** Asks for rows that had begun before the moment and had not ended before it. */
	RecordQuery openAt(String begun, String ended, Instant moment) {
		String name = name(at(moment));
		return and(begun + " < " + name + " AND (" + ended + " IS NULL OR " + ended + " >= " + name + ")");
	}

	RecordQuery and(String condition) {
		this.sql.append(" AND ").append(condition);
		return this;
	}

	/** What comes after the conditions. */
	RecordQuery then(String more) {
		this.sql.append(' ').append(more);
		return this;
	}

	JdbcClient.StatementSpec on(JdbcClient database) {
		return database.sql(this.sql.toString()).params(this.parameters);
	}

	static OffsetDateTime at(Instant moment) {
		return (moment != null) ? moment.atOffset(ZoneOffset.UTC) : null;
	}

	private RecordQuery and(String condition, Object value) {
		return and(condition + name(value));
	}

	private String name(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return ":" + name;
	}

}
