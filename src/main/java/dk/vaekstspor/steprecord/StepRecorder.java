package dk.vaekstspor.steprecord;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes records down, in the transaction in which what they tell of happens.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepRecorder {

	/** What a step is entered with, and keeps. */
	private static final List<String> STEP = List.of("process_key", "process_instance", "case_number", "step",
			"waits_for", "entered_at");

	/** What happens to it from then on. */
	private static final List<String> COURSE = List.of("due_at", "first_claimed_at", "claimed", "held_since",
			"unclaimed_millis", "unclaimed_working_millis", "claimed_millis", "claimed_working_millis",
			"waiting_millis", "waiting_working_millis", "left_at", "span", "outcome");

	private static final List<String> PROCESS = List.of("process_key", "called_by", "root", "case_number",
			"started_at");

	private static final List<String> END = List.of("ended_at", "outcome", "end_event");

	private static final String NEW_STEP = insert("step_record", STEP, COURSE);

	private static final String CHANGED_STEP = update("step_record", COURSE);

	private static final String NEW_PROCESS = insert("process_record", PROCESS, END);

	private static final String CHANGED_PROCESS = update("process_record", END);

	private static final int AT_ONCE = 500;

	private final JdbcTemplate database;

	private final OldFacts oldFacts;

	private final StepRecords steps;

	private final ProcessRecords processes;

	StepRecorder(JdbcTemplate database, OldFacts oldFacts, StepRecords steps, ProcessRecords processes) {
		this.database = database;
		this.oldFacts = oldFacts;
		this.steps = steps;
		this.processes = processes;
	}

	public void add(Collection<StepRecord> steps) {
		write(NEW_STEP, steps, StepRecorder::newStep);
		this.oldFacts.steps(steps);
	}

	/**
	 * Writes what has become of the steps of those ids; the ones that there are none of
	 * are left out.
	 */
	public void change(Collection<StepRecord> steps) {
		write(CHANGED_STEP, steps, StepRecorder::changedStep);
		this.oldFacts.changedSteps(steps);
	}

	public void addProcesses(Collection<ProcessRecord> processes) {
		write(NEW_PROCESS, processes, StepRecorder::newProcess);
		this.oldFacts.processes(processes);
	}

	/**
	 * Writes how the runs of those ids ended; the ones that there are none of are left
	 * out.
	 */
	public void changeProcesses(Collection<ProcessRecord> processes) {
		write(CHANGED_PROCESS, processes, StepRecorder::changedProcess);
		this.oldFacts.changedProcesses(processes);
	}

	/** Notes to which case a run of a process belongs, with all its steps. */
	public void ofCase(String processInstance, String caseNumber) {
		this.database.update(
				"UPDATE process_record SET case_number = ? WHERE id = ? AND case_number IS DISTINCT FROM ?", caseNumber,
				processInstance, caseNumber);
		int steps = this.database.update("UPDATE step_record SET case_number = ? WHERE process_instance = ? "
				+ "AND case_number IS DISTINCT FROM ?", caseNumber, processInstance, caseNumber);
		if (steps > 0) {
			this.oldFacts.caseOf(caseNumber);
		}
	}

	public void remove(Collection<String> steps) {
		this.oldFacts.steps(this.steps.find(steps));
		delete("step_record", steps);
	}

	public void removeProcesses(Collection<String> processes) {
		this.oldFacts.processes(this.processes.find(processes));
		delete("process_record", processes);
	}

	private void delete(String table, Collection<String> ids) {
		this.database.batchUpdate("DELETE FROM " + table + " WHERE id = ?", ids, AT_ONCE,
				(statement, id) -> statement.setString(1, id));
	}

	private <T> void write(String sql, Collection<T> records, ParameterizedPreparedStatementSetter<T> values) {
		if (!records.isEmpty()) {
			this.database.batchUpdate(sql, records, AT_ONCE, values);
		}
	}

	private static String insert(String table, List<String> first, List<String> later) {
		return "INSERT INTO " + table + " (" + String.join(", ", first) + ", " + String.join(", ", later)
				+ ", id) VALUES (" + "?, ".repeat(first.size() + later.size()) + "?)";
	}

	private static String update(String table, List<String> columns) {
		return "UPDATE " + table + " SET " + String.join(" = ?, ", columns) + " = ? WHERE id = ?";
	}

	private static void newStep(PreparedStatement row, StepRecord step) throws SQLException {
		Values values = new Values(row);
		values.texts(step.processKey(), step.processInstance(), step.caseNumber(), step.step(), step.waitsFor());
		values.moments(step.enteredAt());
		values.course(step);
	}

	private static void changedStep(PreparedStatement row, StepRecord step) throws SQLException {
		new Values(row).course(step);
	}

	private static void newProcess(PreparedStatement row, ProcessRecord process) throws SQLException {
		Values values = new Values(row);
		values.texts(process.processKey(), process.calledBy(), process.root(), process.caseNumber());
		values.moments(process.startedAt());
		values.end(process);
	}

	private static void changedProcess(PreparedStatement row, ProcessRecord process) throws SQLException {
		new Values(row).end(process);
	}

	/** Puts one value after the other. */
	private static final class Values {

		private final PreparedStatement row;

		private int last;

		Values(PreparedStatement row) {
			this.row = row;
		}

		void course(StepRecord step) throws SQLException {
			moments(step.dueAt(), step.firstClaimedAt());
			add(step.claimed());
			moments(step.heldSince());
			for (HeldTime held : List.of(step.unclaimedTime(), step.claimedTime(), step.waitingTime())) {
				add(held.millis());
				add(held.workingMillis());
			}
			moments(step.leftAt());
			add(Span.of(step.enteredAt(), step.leftAt()));
			texts((step.outcome() != null) ? step.outcome().name() : null, step.id());
		}

		void end(ProcessRecord process) throws SQLException {
			moments(process.endedAt());
			texts((process.outcome() != null) ? process.outcome().name() : null, process.endEvent(), process.id());
		}

		void texts(String... values) throws SQLException {
			for (String value : values) {
				this.row.setString(++this.last, value);
			}
		}

		void moments(Instant... values) throws SQLException {
			for (Instant value : values) {
				this.row.setObject(++this.last, RecordQuery.at(value), Types.TIMESTAMP_WITH_TIMEZONE);
			}
		}

		void add(Object value) throws SQLException {
			this.row.setObject(++this.last, value);
		}

	}

}
