package dk.vaekstspor.stephistory;

import java.time.Duration;
import java.util.List;

import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class StepHistoryRebuildTests extends WithStepProcess {

	@Autowired
	private StepHistoryRebuild rebuild;

	@Autowired
	private StepRecorder recorder;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	private String instance;

	private List<StepRecord> steps;

	private ProcessRecord process;

	@BeforeEach
	void work() {
		deploy(StepProcess.interrupted());
		this.instance = start(StepProcess.KEY);
		pass(Duration.ofHours(1));
		claim(this.instance, "anne");
		pass(Duration.ofDays(3));
		fire(this.instance, "event_overdue");
		this.steps = this.records.ofInstances(List.of(this.instance));
		this.process = process(this.instance);
		assertThat(this.steps).hasSize(2);
	}

	@Test
	void tellsTheSameAgain() {
		empty();
		this.rebuild.rebuild();
		assertSame();
	}

	@Test
	void tellsTheSameAfterManyTimes() {
		this.rebuild.rebuild();
		this.rebuild.rebuild();
		assertSame();
	}

	@Test
	void correctsWhatIsWrong() {
		this.jdbc.update("UPDATE step_record SET unclaimed_millis = 7, step = 'x' WHERE process_instance = ?",
				this.instance);
		this.jdbc.update("DELETE FROM process_record WHERE id = ?", this.instance);
		this.rebuild.rebuild();
		assertSame();
	}

	@Test
	void readsTheHistoryAtTheFirstStart() {
		empty();
		starting(false).afterSingletonsInstantiated();
		assertSame();
	}

	@Test
	void readsNothingAtALaterStart() {
		this.jdbc.update("DELETE FROM step_record WHERE process_instance = ?", this.instance);
		starting(false).afterSingletonsInstantiated();
		assertThat(this.records.ofInstances(List.of(this.instance))).isEmpty();
		this.rebuild.rebuild();
	}

	@Test
	void readsTheHistoryWhenTheSettingSaysSo() {
		this.jdbc.update("DELETE FROM step_record WHERE process_instance = ?", this.instance);
		starting(true).afterSingletonsInstantiated();
		assertSame();
	}

	@Test
	void leavesRecordsAloneWhoseHistoryIsGone() {
		this.engine.getRuntimeService().deleteProcessInstance(this.instance, null);
		this.steps = this.records.ofInstances(List.of(this.instance));
		this.process = process(this.instance);
		this.engine.getHistoryService().deleteHistoricProcessInstance(this.instance);
		forget(this.instance);
		this.rebuild.rebuild();
		assertSame();
	}

	private StepHistoryRebuild starting(boolean asked) {
		return new StepHistoryRebuild(this.history, this.recorder, this.database, this.transaction,
				new StepRecordSettings(asked));
	}

	/** All of it, as before the upgrade; other tests look at their own runs only. */
	private void empty() {
		this.jdbc.update("DELETE FROM step_record");
		this.jdbc.update("DELETE FROM process_record");
	}

	private void assertSame() {
		assertThat(this.records.ofInstances(List.of(this.instance))).containsExactlyInAnyOrderElementsOf(this.steps);
		assertThat(process(this.instance)).isEqualTo(this.process);
	}

}
