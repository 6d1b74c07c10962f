package dk.vaekstspor.bottlenecks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

import dk.vaekstspor.bottlenecks.DigestMaker.ClassifiedUse;
import dk.vaekstspor.steprecord.Span;
import dk.vaekstspor.steprecord.StepOutcome;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Reads recorded steps, row by row and only what figures need.
 */
@Component
class PassageRows {

	private static final String COLUMNS = "r.step, r.waits_for, r.entered_at, r.due_at, r.first_claimed_at, r.claimed, "
			+ "r.held_since, r.unclaimed_millis, r.unclaimed_working_millis, r.claimed_millis, "
			+ "r.claimed_working_millis, r.waiting_millis, r.waiting_working_millis, r.left_at, r.outcome";

	private static final String CLASSIFIED = " FROM step_record r LEFT JOIN case_profile p "
			+ "ON p.case_number = r.case_number WHERE r.process_key = ? AND";

	private static final String LEFT = " r.left_at >= ? AND r.left_at < ?";

	private static final String ENTERED = " r.entered_at >= ? AND r.entered_at < ?";

	private final JdbcOperations database;

	PassageRows(JdbcOperations database) {
		this.database = database;
	}

	/** Every passage left within the milliseconds [from, before). */
	void eachLeft(Selection selection, long from, long before, Consumer<Passage> use) {
		each("SELECT " + COLUMNS + selection.from("step_record") + LEFT, (rows) -> use.accept(passage(rows)),
				selection.parameters(time(from), time(before)));
	}

	/** The same for all cases, with the codes of the case. */
	void eachClassifiedLeft(String processKey, long from, long before, ClassifiedUse<Passage> use) {
		each("SELECT " + COLUMNS + ", p.sector, p.case_type" + CLASSIFIED + LEFT,
				(rows) -> use.accept(rows.getString(16), rows.getString(17), passage(rows)), processKey, time(from),
				time(before));
	}

	/** The step of every passage entered then, with the codes of the case. */
	void eachClassifiedEntry(String processKey, long from, long before, ClassifiedUse<String> use) {
		each("SELECT r.step, p.sector, p.case_type" + CLASSIFIED + ENTERED,
				(rows) -> use.accept(rows.getString(2), rows.getString(3), rows.getString(1)), processKey, time(from),
				time(before));
	}

	/**
	 * Step and moment of every passage entered within the milliseconds [from, before).
	 */
	void eachEntry(Selection selection, long from, long before, ObjLongConsumer<String> use) {
		each("SELECT r.step, r.entered_at" + selection.from("step_record") + ENTERED,
				(rows) -> use.accept(rows.getString(1), millis(rows, 2)),
				selection.parameters(time(from), time(before)));
	}

	/**
	 * Every passage entered before the moment and not left before it. One that took four
	 * hours at most need not be looked for among those entered earlier than that.
	 */
	void eachOpen(Selection selection, long moment, Consumer<Passage> use) {
		String select = "SELECT " + COLUMNS + selection.from("step_record");
		List<String> queries = new ArrayList<>();
		List<Object> parameters = new ArrayList<>();
		BiConsumer<String, Object[]> query = (condition, values) -> {
			queries.add(select + condition);
			parameters.addAll(List.of(selection.parameters(values)));
		};
		query.accept(" r.span = " + Span.OPEN + " AND r.entered_at < ?", new Object[] { time(moment) });
		for (int span = 0; span < Span.classes(); span++) {
			query.accept(" r.span = " + span + " AND" + ENTERED + " AND r.left_at >= ?",
					new Object[] { time(Math.max(0, moment - Span.longest(span))), time(moment), time(moment) });
		}
		each(String.join(" UNION ALL ", queries), (rows) -> use.accept(passage(rows)), parameters.toArray());
	}

	private void each(String query, RowCallbackHandler use, Object... parameters) {
		this.database.query(query, use, parameters);
	}

	static OffsetDateTime time(long millis) {
		return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
	}

	private static Passage passage(ResultSet row) throws SQLException {
		Held held = new Held(row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11), row.getLong(12),
				row.getLong(13));
		String outcome = row.getString(15);
		return new Passage(row.getString(1), row.getString(2), millis(row, 3), millis(row, 4), millis(row, 5),
				row.getBoolean(6), millis(row, 7), held, millis(row, 14),
				(outcome != null) ? StepOutcome.valueOf(outcome) : null);
	}

	private static long millis(ResultSet row, int column) throws SQLException {
		Timestamp time = row.getTimestamp(column);
		return (time != null) ? time.getTime() : Passage.NEVER;
	}

}
