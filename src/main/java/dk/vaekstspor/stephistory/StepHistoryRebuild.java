package dk.vaekstspor.stephistory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecorder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the records again as the engine's history has them: at the first start after an
 * upgrade from before there were records, and when the setting asks for it. All or
 * nothing, before any work begins; records whose history is gone stay as they are.
 */
@Component
public class StepHistoryRebuild implements SmartInitializingSingleton {

	private static final Logger LOGGER = LoggerFactory.getLogger(StepHistoryRebuild.class);

	private static final int AT_ONCE = 500;

	/** Of the engine, which nobody else holds for long. */
	private static final String LOCK = "SELECT NAME_ FROM ACT_GE_PROPERTY WHERE NAME_ = 'startup.lock' FOR UPDATE";

	private final StepHistory history;

	private final StepRecorder recorder;

	private final JdbcClient database;

	private final TransactionOperations transaction;

	private final StepRecordSettings settings;

	StepHistoryRebuild(StepHistory history, StepRecorder recorder, JdbcClient database,
			TransactionOperations transaction, StepRecordSettings settings) {
		this.history = history;
		this.recorder = recorder;
		this.database = database;
		this.transaction = transaction;
		this.settings = settings;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.settings.rebuild() || isFirstStart()) {
			this.transaction.executeWithoutResult((status) -> {
				lock();
				if (this.settings.rebuild() || isFirstStart()) {
					readAll();
				}
			});
		}
	}

	/** Reads the whole history again, in one transaction. */
	public void rebuild() {
		this.transaction.executeWithoutResult((status) -> {
			lock();
			readAll();
		});
	}

	private void readAll() {
		long processes = 0;
		long steps = 0;
		List<String> page = this.history.instancesAfter("", AT_ONCE);
		while (!page.isEmpty()) {
			RecordedHistory read = read(new HashSet<>(page));
			processes += read.processes().size();
			steps += read.steps().size();
			LOGGER.info("Recorded {} steps of {} runs of processes again", steps, processes);
			page = this.history.instancesAfter(page.get(page.size() - 1), AT_ONCE);
		}
	}

	/**
	 * Holds the records before it reads, so that nobody who changes them is overtaken.
	 */
	private RecordedHistory read(Set<String> processInstances) {
		this.database.sql("SELECT id FROM step_record WHERE process_instance IN (:ids) FOR UPDATE")
			.param("ids", processInstances)
			.query(String.class)
			.list();
		RecordedHistory read = this.history.of(processInstances);
		this.recorder.removeProcesses(read.processes().stream().map(ProcessRecord::id).toList());
		this.recorder.remove(read.steps().stream().map(StepRecord::id).toList());
		this.recorder.addProcesses(read.processes());
		this.recorder.add(read.steps());
		return read;
	}

	private boolean isFirstStart() {
		return this.database.sql("""
				SELECT COUNT(*) FROM (SELECT 1 AS one FROM ACT_HI_PROCINST FETCH FIRST 1 ROWS ONLY) history
				WHERE NOT EXISTS (SELECT 1 FROM process_record) AND NOT EXISTS (SELECT 1 FROM step_record)""")
			.query(Long.class)
			.single() > 0;
	}

	private void lock() {
		this.database.sql(LOCK).query(String.class).list();
	}

}
