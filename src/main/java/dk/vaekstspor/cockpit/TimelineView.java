package dk.vaekstspor.cockpit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casetimeline.CaseTimeline;
import dk.vaekstspor.casetimeline.TimelineProcess;
import dk.vaekstspor.casetimeline.TimelineStep;
import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.StepRecord;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What happened to a case, as other programs and Cockpit read it.
 */
@Schema(name = "CaseTimeline")
record TimelineView(String caseNumber, String company, boolean confidential, String status, String statusLabel,
		String result, String resultLabel, Instant openedAt, Instant closedAt,
		@Schema(description = "Every run of a process for the case, in the order in which they began") List<Run> processes) {

	/**
	 * The timeline of a case.
	 * @param definitions by process instance, the process definition that draws it
	 */
	static TimelineView of(CaseTimeline timeline, Map<String, String> definitions) {
		CaseFile caseFile = timeline.caseFile();
		boolean closed = caseFile.result() != null;
		return new TimelineView(caseFile.caseNumber(), timeline.company(), caseFile.isConfidential(),
				caseFile.status().code(), caseFile.status().label(), closed ? caseFile.result().code() : null,
				closed ? caseFile.result().label() : null, caseFile.openedAt(), caseFile.closedAt(),
				timeline.processes().stream().map((run) -> Run.of(run, definitions.get(run.run().id()))).toList());
	}

	@Schema(name = "TimelineProcess")
	record Run(String processInstanceId, String processKey, String processName,
			@Schema(description = "The process definition whose diagram fits it, or null") String processDefinitionId,
			@Schema(description = "The process instance that called it, or null") String calledBy, Instant startedAt,
			@Schema(description = "Null while it runs") Instant endedAt,
			@Schema(description = "COMPLETED or CANCELLED, null while it runs") String outcome,
			@Schema(description = "Id of the end event that was reached last, or null") String endEvent, double hours,
			double workingHours,
			@Schema(description = "Every passage of a step, in the order of entering") List<Step> steps) {

		static Run of(TimelineProcess process, String definition) {
			ProcessRecord run = process.run();
			return new Run(run.id(), run.processKey(), process.name(), definition, run.calledBy(), run.startedAt(),
					run.endedAt(), (run.outcome() != null) ? run.outcome().name() : null, run.endEvent(),
					inHours(process.lasted().millis()), inHours(process.lasted().workingMillis()),
					process.steps().stream().map(Step::of).toList());
		}

	}

	@Schema(name = "TimelineStep")
	record Step(@Schema(description = "Its place among all passages of the case, from 1") int number,
			@Schema(description = "Id of the element in the model") String step, String name,
			@Schema(description = "Code of the party that it waits for") String waitsFor, Instant enteredAt,
			@Schema(description = "Null while it is open") Instant leftAt, Instant dueAt,
			@Schema(description = "Left after its deadline, or open and past it") boolean late,
			@Schema(description = "COMPLETED, INTERRUPTED or CANCELLED, null while it is open") String outcome,
			double hours, double workingHours, double unclaimedHours, double unclaimedWorkingHours, double claimedHours,
			double claimedWorkingHours, double waitingHours, double waitingWorkingHours) {

		static Step of(TimelineStep step) {
			StepRecord passage = step.passage();
			return new Step(step.number(), passage.step(), step.name(), passage.waitsFor(), passage.enteredAt(),
					passage.leftAt(), passage.dueAt(), step.late(),
					(passage.outcome() != null) ? passage.outcome().name() : null, inHours(step.total().millis()),
					inHours(step.total().workingMillis()), inHours(step.unclaimed().millis()),
					inHours(step.unclaimed().workingMillis()), inHours(step.claimed().millis()),
					inHours(step.claimed().workingMillis()), inHours(step.waiting().millis()),
					inHours(step.waiting().workingMillis()));
		}

	}

	private static double inHours(long millis) {
		return millis / 3_600_000.0;
	}

}
