package dk.vaekstspor.stephistory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.engine.DeployedSteps;
import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.workingdays.WorkingHours;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads out of the engine's history what was, or should have been, recorded. It asks the
 * engine's tables themselves, as the engine answers for one process instance at a time.
 */
@Component
class StepHistory {

	private static final String PROCESSES = """
			SELECT ID_, PROC_DEF_KEY_, SUPER_PROCESS_INSTANCE_ID_, ROOT_PROC_INST_ID_, BUSINESS_KEY_, START_TIME_,
			END_TIME_, STATE_, END_ACT_ID_ FROM ACT_HI_PROCINST WHERE ID_ IN (:ids)""";

	private static final String PASSAGES = """
			SELECT a.ID_, a.PARENT_ACT_INST_ID_, a.PROC_DEF_KEY_, a.PROC_DEF_ID_, a.PROC_INST_ID_, a.ACT_ID_,
			a.START_TIME_, a.END_TIME_, a.ACT_INST_STATE_, t.DUE_DATE_ FROM ACT_HI_ACTINST a
			LEFT JOIN ACT_HI_TASKINST t ON t.ID_ = a.TASK_ID_ WHERE a.PROC_INST_ID_ IN (:ids)""";

	private static final String CLAIMS = """
			SELECT a.ID_, l.TIMESTAMP_, SUM(CASE WHEN l.OPERATION_TYPE_ = 'add' THEN 1 ELSE 0 END) AS claimed,
			SUM(CASE WHEN l.OPERATION_TYPE_ = 'add' THEN 0 ELSE 1 END) AS unclaimed
			FROM ACT_HI_ACTINST a JOIN ACT_HI_IDENTITYLINK l ON l.TASK_ID_ = a.TASK_ID_
			WHERE a.PROC_INST_ID_ IN (:ids) AND l.TYPE_ = 'assignee'
			GROUP BY a.ID_, l.TIMESTAMP_ ORDER BY a.ID_, l.TIMESTAMP_""";

	private final JdbcClient database;

	private final DeployedSteps steps;

	private final WorkingHours hours;

	StepHistory(JdbcClient database, DeployedSteps steps, WorkingHours hours) {
		this.database = database;
		this.steps = steps;
		this.hours = hours;
	}

	/**
	 * All that is known of those process instances.
	 * @param processInstances at most a few thousand
	 */
	RecordedHistory of(Set<String> processInstances) {
		if (processInstances.isEmpty()) {
			return new RecordedHistory(List.of(), List.of());
		}
		List<ProcessRecord> processes = ask(PROCESSES, processInstances).query(StepHistory::process).list();
		Map<String, String> caseNumbers = new HashMap<>();
		processes.forEach((process) -> caseNumbers.put(process.id(), process.caseNumber()));
		Map<String, List<Claim>> claims = ask(CLAIMS, processInstances).query(StepHistory::claim)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Claim::passage));
		Map<String, List<Passage>> passages = ask(PASSAGES, processInstances).query(StepHistory::passage)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Passage::processInstance));
		List<StepRecord> steps = passages.values()
			.stream()
			.flatMap((ofInstance) -> new InstanceHistory(ofInstance, claims, this.steps, this.hours).steps())
			.map((step) -> step.ofCase(caseNumbers.get(step.processInstance())))
			.toList();
		return new RecordedHistory(processes, steps);
	}

	/** The process instances of those activity instances, or themselves. */
	Set<String> instancesOf(Collection<String> ids) {
		return ids.isEmpty() ? Set.of() : Set.copyOf(ask("""
				SELECT PROC_INST_ID_ FROM ACT_HI_ACTINST WHERE ID_ IN (:ids)
				UNION SELECT ID_ FROM ACT_HI_PROCINST WHERE ID_ IN (:ids)""", ids).query(String.class).list());
	}

	/** The next process instances after that one, in the order of their ids. */
	List<String> instancesAfter(String last, int most) {
		return this.database
			.sql("SELECT ID_ FROM ACT_HI_PROCINST WHERE ID_ > :last ORDER BY ID_ FETCH FIRST " + most + " ROWS ONLY")
			.param("last", last)
			.query(String.class)
			.list();
	}

	private JdbcClient.StatementSpec ask(String sql, Collection<String> ids) {
		return this.database.sql(sql).param("ids", ids);
	}

	private static ProcessRecord process(ResultSet row, int number) throws SQLException {
		String id = row.getString("ID_");
		String root = row.getString("ROOT_PROC_INST_ID_");
		ProcessRecord process = new ProcessRecord(id, row.getString("PROC_DEF_KEY_"),
				row.getString("SUPER_PROCESS_INSTANCE_ID_"), (root != null) ? root : id,
				CaseNumber.of(row.getString("BUSINESS_KEY_")), at(row, "START_TIME_"), null, null, null);
		Instant endedAt = at(row, "END_TIME_");
		return (endedAt == null) ? process
				: process.ended(endedAt, StepEvents.outcome(row.getString("STATE_")), row.getString("END_ACT_ID_"));
	}

	private static Passage passage(ResultSet row, int number) throws SQLException {
		return new Passage(row.getString("ID_"), row.getString("PARENT_ACT_INST_ID_"), row.getString("PROC_DEF_KEY_"),
				row.getString("PROC_DEF_ID_"), row.getString("PROC_INST_ID_"), row.getString("ACT_ID_"),
				at(row, "START_TIME_"), at(row, "END_TIME_"), StepEvents.isCancelled(row.getInt("ACT_INST_STATE_")),
				at(row, "DUE_DATE_"));
	}

	private static Claim claim(ResultSet row, int number) throws SQLException {
		return new Claim(row.getString("ID_"), at(row, "TIMESTAMP_"), row.getInt("claimed"), row.getInt("unclaimed"));
	}

	/** The engine writes its moments in the machine's own time zone. */
	private static Instant at(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

}
