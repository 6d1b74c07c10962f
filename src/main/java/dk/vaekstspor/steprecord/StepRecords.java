package dk.vaekstspor.steprecord;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was recorded of steps. Periods reach from their first moment, inclusive, to just
 * before their last; null means without bound. Records are told as they are now.
 */
@Component
@Transactional(readOnly = true)
public class StepRecords {

	private static final String TABLE = "step_record";

	private static final String BY_ENTERING = "ORDER BY r.entered_at, r.id";

	private static final int AT_ONCE = 1000;

	private final JdbcClient database;

	/** Fetches so many rows at once. */
	private final JdbcClient bulk;

	StepRecords(JdbcClient database, DataSource source) {
		this.database = database;
		JdbcTemplate inPages = new JdbcTemplate(source);
		inPages.setFetchSize(AT_ONCE);
		this.bulk = JdbcClient.create(inPages);
	}

	/** The passages entered before the moment and not left before it, oldest first. */
	public List<StepRecord> openAt(RecordSelection selection, Instant moment) {
		return steps(query("r.*", selection).openAt("r.entered_at", "r.left_at", moment).then(BY_ENTERING));
	}

	/** Those of one step, at most so many, oldest first. */
	public List<StepRecord> openAt(RecordSelection selection, String step, Instant moment, int most) {
		return steps(query("r.*", selection).equal("r.step", step)
			.openAt("r.entered_at", "r.left_at", moment)
			.then(BY_ENTERING + " FETCH FIRST " + most + " ROWS ONLY"));
	}

	/** The passages left in the period, oldest first. */
	public List<StepRecord> leftIn(RecordSelection selection, Instant from, Instant before) {
		return steps(
				query("r.*", selection).in("r.left_at", from, before).and("r.left_at IS NOT NULL").then(BY_ENTERING));
	}

	/** Tells of each passage left in the period, however many there are, in any order. */
	public void eachLeftIn(RecordSelection selection, Instant from, Instant before, Consumer<StepRecord> listener) {
		eachLeftIn(selection, null, from, before, listener);
	}

	/** The same of one step; null tells of all. */
	public void eachLeftIn(RecordSelection selection, String step, Instant from, Instant before,
			Consumer<StepRecord> listener) {
		query("r.*", selection).equal("r.step", step)
			.in("r.left_at", from, before)
			.and("r.left_at IS NOT NULL")
			.on(this.bulk)
			.query((RowCallbackHandler) (row) -> listener.accept(RecordRows.step(row, 0)));
	}

	/**
	 * Tells of each passage of the runs that began in the period, however many there are:
	 * case by case, and of each run in the order of entering.
	 */
	public void eachOfRuns(RecordSelection selection, Instant from, Instant before, Consumer<StepRecord> listener) {
		query("r.*", selection)
			.in("(SELECT i.started_at FROM process_record i WHERE i.id = r.process_instance)", from, before)
			.then("ORDER BY r.case_number, r.process_instance, r.entered_at, r.id")
			.on(this.bulk)
			.query((RowCallbackHandler) (row) -> listener.accept(RecordRows.step(row, 0)));
	}

	/** The passages entered in the period, oldest first. */
	public List<StepRecord> enteredIn(RecordSelection selection, Instant from, Instant before) {
		return steps(query("r.*", selection).in("r.entered_at", from, before).then(BY_ENTERING));
	}

	/** How often each step was entered and left in the period, by step. */
	public Map<String, StepCounts> counts(RecordSelection selection, Instant from, Instant before) {
		Map<String, StepCounts> counts = new HashMap<>();
		RowCallbackHandler entered = (row) -> counts.merge(row.getString("step"),
				new StepCounts(row.getLong("times"), 0, 0), StepCounts::plus);
		query("r.step, COUNT(*) AS times", selection).in("r.entered_at", from, before)
			.then("GROUP BY r.step")
			.on(this.database)
			.query(entered);
		RowCallbackHandler left = (row) -> counts.merge(row.getString("step"),
				StepCounts.left(StepOutcome.valueOf(row.getString("outcome")), row.getLong("times")), StepCounts::plus);
		query("r.step, r.outcome, COUNT(*) AS times", selection).in("r.left_at", from, before)
			.and("r.left_at IS NOT NULL")
			.then("GROUP BY r.step, r.outcome")
			.on(this.database)
			.query(left);
		return counts;
	}

	/** How many passages were left in the period. */
	public long countLeftIn(RecordSelection selection, Instant from, Instant before) {
		return count(query("COUNT(*)", selection).in("r.left_at", from, before).and("r.left_at IS NOT NULL"));
	}

	/** How many passages were open at the moment. */
	public long countOpenAt(RecordSelection selection, Instant moment) {
		return count(query("COUNT(*)", selection).openAt("r.entered_at", "r.left_at", moment));
	}

	/** When the first step was entered, if any was. */
	public Optional<Instant> firstEntry(RecordSelection selection) {
		return steps(query("r.*", selection).then(BY_ENTERING + " FETCH FIRST 1 ROWS ONLY")).stream()
			.map(StepRecord::enteredAt)
			.findFirst();
	}

	/**
	 * The passages of those ids.
	 * @param ids at most a few thousand
	 */
	public List<StepRecord> find(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: this.database.sql("SELECT * FROM step_record WHERE id IN (:ids)")
					.param("ids", ids)
					.query(RecordRows::step)
					.list();
	}

	public Optional<StepRecord> find(String id) {
		return steps(query("r.*", RecordSelection.ALL).equal("r.id", id)).stream().findFirst();
	}

	/** All passages of a case, in whatever process, oldest first. */
	public List<StepRecord> ofCase(String caseNumber) {
		return steps(query("r.*", RecordSelection.ALL).equal("r.case_number", caseNumber).then(BY_ENTERING));
	}

	/**
	 * The passages of those process instances, oldest first.
	 * @param processInstances at most a few thousand
	 */
	public List<StepRecord> ofInstances(Collection<String> processInstances) {
		return processInstances.isEmpty() ? List.of()
				: this.database.sql("SELECT * FROM step_record r WHERE r.process_instance IN (:ids) " + BY_ENTERING)
					.param("ids", processInstances)
					.query(RecordRows::step)
					.list();
	}

	private static RecordQuery query(String columns, RecordSelection selection) {
		return RecordQuery.select(columns, TABLE, selection);
	}

	private List<StepRecord> steps(RecordQuery query) {
		return query.on(this.database).query(RecordRows::step).list();
	}

	private long count(RecordQuery query) {
		return query.on(this.database).query(Long.class).single();
	}

}
