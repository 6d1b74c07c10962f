package dk.vaekstspor.stephistory;

import java.util.List;
import java.util.Set;

import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.StepRecord;

/**
 * What the engine's history knows of some process instances.
 */
record RecordedHistory(List<ProcessRecord> processes, List<StepRecord> steps) {

	RecordedHistory only(Set<String> ids) {
		return new RecordedHistory(this.processes.stream().filter((process) -> ids.contains(process.id())).toList(),
				this.steps.stream().filter((step) -> ids.contains(step.id())).toList());
	}

}
