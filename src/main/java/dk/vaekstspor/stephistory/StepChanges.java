package dk.vaekstspor.stephistory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.vaekstspor.engine.StepExit;
import dk.vaekstspor.engine.WaitingStep;
import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.StepOutcome;
import dk.vaekstspor.steprecord.StepRecord;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction does to the records. It is written just before the transaction is
 * committed, after the engine's own rows: all at once, and not at all if it fails.
 */
class StepChanges implements TransactionSynchronization {

	private final Changes<StepRecord> steps = new Changes<>();

	private final Changes<ProcessRecord> processes = new Changes<>();

	private final Map<String, String> caseNumbers = new HashMap<>();

	/** The process instances of migrated activity instances, and of themselves. */
	private final Map<String, String> migrated = new HashMap<>();

	private final List<Cancelled> cancelled = new ArrayList<>();

	private final StepChangeWriter writer;

	StepChanges(StepChangeWriter writer) {
		this.writer = writer;
	}

	/** Those of the transaction that is under way. */
	static StepChanges ofTransaction(StepChangeWriter writer) {
		StepChanges changes = (StepChanges) TransactionSynchronizationManager.getResource(writer);
		if (changes == null) {
			changes = new StepChanges(writer);
			TransactionSynchronizationManager.registerSynchronization(changes);
			TransactionSynchronizationManager.bindResource(writer, changes);
		}
		return changes;
	}

	Changes<StepRecord> steps() {
		return this.steps;
	}

	Changes<ProcessRecord> processes() {
		return this.processes;
	}

	/** The numbers that were given to process instances from before. */
	Map<String, String> caseNumbers() {
		return this.caseNumbers;
	}

	Map<String, String> migrated() {
		return this.migrated;
	}

	void ofCase(String processInstance, String caseNumber) {
		this.processes
			.changeAdded((process) -> process.id().equals(processInstance) ? process.ofCase(caseNumber) : process);
		this.steps
			.changeAdded((step) -> step.processInstance().equals(processInstance) ? step.ofCase(caseNumber) : step);
		if (!this.processes.adds(processInstance)) {
			this.caseNumbers.put(processInstance, caseNumber);
		}
	}

	/** The model is another one from now on: its history has to be read again. */
	void migrated(String id, String processInstance) {
		this.migrated.put(id, processInstance);
	}

	void cancelled(WaitingStep step, HistoricActivityInstanceEventEntity event) {
		this.cancelled
			.add(new Cancelled(event.getId(), step, event.getProcessInstanceId(), event.getParentActivityInstanceId()));
	}

	/** Says why steps were left a moment ago. */
	void exited(StepExit exit, HistoricActivityInstanceEventEntity event) {
		StepOutcome outcome = exit.awaited() ? StepOutcome.COMPLETED : StepOutcome.INTERRUPTED;
		this.cancelled.stream()
			.filter((passage) -> passage.isLeftBy(exit, event))
			.forEach((passage) -> this.steps.change(passage.id, (step) -> step.outcome(outcome)));
	}

	@Override
	public void suspend() {
		TransactionSynchronizationManager.unbindResource(this.writer);
	}

	@Override
	public void resume() {
		TransactionSynchronizationManager.bindResource(this.writer, this);
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		this.writer.write(this);
	}

	@Override
	public void afterCompletion(int status) {
		TransactionSynchronizationManager.unbindResourceIfPossible(this.writer);
	}

	private record Cancelled(String id, WaitingStep step, String processInstance, String parent) {

		boolean isLeftBy(StepExit exit, HistoricActivityInstanceEventEntity event) {
			return this.step.id().equals(exit.step()) && this.processInstance.equals(event.getProcessInstanceId())
					&& (this.step.repeated() || Objects.equals(this.parent, event.getParentActivityInstanceId()));
		}

	}

}
