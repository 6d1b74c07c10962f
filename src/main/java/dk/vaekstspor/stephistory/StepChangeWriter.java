package dk.vaekstspor.stephistory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.ProcessRecords;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecorder;
import dk.vaekstspor.steprecord.StepRecords;

import org.springframework.stereotype.Component;

/**
 * Writes what a transaction does to the records. Records that are missing, or were of
 * another model, are read out of the engine's history, which is written by then.
 */
@Component
class StepChangeWriter {

	private final StepRecorder recorder;

	private final StepRecords steps;

	private final ProcessRecords processes;

	private final StepHistory history;

	StepChangeWriter(StepRecorder recorder, StepRecords steps, ProcessRecords processes, StepHistory history) {
		this.recorder = recorder;
		this.steps = steps;
		this.processes = processes;
		this.history = history;
	}

	void write(StepChanges changes) {
		changes.steps().forget(changes.migrated().keySet());
		changes.processes().forget(changes.migrated().keySet());
		changes.caseNumbers().forEach(this.recorder::ofCase);
		this.recorder.addProcesses(changes.processes().added());
		this.recorder.add(changes.steps().added());
		Set<String> unknown = change(changes);
		replace(changes.migrated().keySet(), changes.migrated().values());
		replace(unknown, this.history.instancesOf(unknown));
	}

	private Set<String> change(StepChanges changes) {
		Set<String> unknown = new HashSet<>(changes.steps().changed());
		unknown.addAll(changes.processes().changed());
		List<StepRecord> steps = this.steps.find(changes.steps().changed());
		this.recorder.change(changes.steps().changed(steps, StepRecord::id));
		steps.forEach((step) -> unknown.remove(step.id()));
		List<ProcessRecord> processes = this.processes.find(changes.processes().changed());
		this.recorder.changeProcesses(changes.processes().changed(processes, ProcessRecord::id));
		processes.forEach((process) -> unknown.remove(process.id()));
		return unknown;
	}

	private void replace(Set<String> ids, Collection<String> processInstances) {
		if (!ids.isEmpty()) {
			RecordedHistory read = this.history.of(new HashSet<>(processInstances)).only(ids);
			this.recorder.remove(ids);
			this.recorder.removeProcesses(ids);
			this.recorder.addProcesses(read.processes());
			this.recorder.add(read.steps());
		}
	}

}
