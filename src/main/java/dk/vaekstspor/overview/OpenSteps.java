package dk.vaekstspor.overview;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import dk.vaekstspor.steprecord.RecordSelection;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecords;

import org.springframework.stereotype.Component;

/**
 * Finds the steps that are open and have a deadline, but for those that wait for the
 * calendar.
 */
@Component
class OpenSteps {

	private final StepRecords records;

	OpenSteps(StepRecords records) {
		this.records = records;
	}

	/** Those that were open at the moment. */
	List<OpenStep> at(Instant moment, List<WatchedProcess> processes) {
		return processes.stream()
			.flatMap((process) -> this.records.openAt(RecordSelection.of(process.model().key()), moment)
				.stream()
				.filter((passage) -> !"calendar".equals(passage.waitsFor()))
				.flatMap((passage) -> deadline(process, passage)))
			.toList();
	}

	private static Stream<OpenStep> deadline(WatchedProcess process, StepRecord passage) {
		return process.deadlines()
			.of(passage.step(), passage.enteredAt(), passage.dueAt())
			.map((deadline) -> new OpenStep(process, passage, deadline))
			.stream();
	}

}
