package dk.vaekstspor.stephistory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dk.vaekstspor.engine.DeployedSteps;
import dk.vaekstspor.engine.StepExit;
import dk.vaekstspor.engine.WaitingStep;
import dk.vaekstspor.steprecord.StepOutcome;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.workingdays.WorkingHours;

/**
 * Understands the history of one process instance as {@link StepEvents} would have
 * understood it while it happened.
 */
class InstanceHistory {

	/** An event follows what it ends in the same transaction, which takes less. */
	private static final Duration ONE_TRANSACTION = Duration.ofMinutes(1);

	private final List<Passage> passages;

	private final Map<String, List<Claim>> claims;

	private final DeployedSteps models;

	private final WorkingHours hours;

	private final List<Exit> exits = new ArrayList<>();

	InstanceHistory(List<Passage> passages, Map<String, List<Claim>> claims, DeployedSteps models, WorkingHours hours) {
		this.passages = passages;
		this.claims = claims;
		this.models = models;
		this.hours = hours;
		passages.forEach((passage) -> models.of(passage.processDefinition())
			.exit(passage.element())
			.ifPresent((exit) -> this.exits.add(new Exit(passage, exit))));
	}

	Stream<StepRecord> steps() {
		return this.passages.stream()
			.flatMap((passage) -> this.models.of(passage.processDefinition())
				.find(passage.element())
				.map((step) -> record(passage, step))
				.stream());
	}

	private StepRecord record(Passage passage, WaitingStep step) {
		StepRecord record = StepRecord.entered(passage.id(), passage.processKey(), passage.processInstance(), null,
				step.id(), step.waitsFor(), passage.startedAt());
		for (Claim claim : this.claims.getOrDefault(passage.id(), List.of())) {
			record = claim(record, claim);
		}
		record = record.due(passage.dueAt());
		return (passage.endedAt() == null) ? record
				: record.left(passage.endedAt(), outcome(passage, step), this.hours);
	}

	/** What happened at one moment has no order, but only one outcome. */
	private StepRecord claim(StepRecord record, Claim claim) {
		int holders = (record.claimed() ? 1 : 0) + claim.claimed() - claim.unclaimed();
		StepRecord claimed = (claim.claimed() > 0) ? record.claimed(claim.at(), this.hours) : record;
		return (holders > 0) ? claimed : claimed.unclaimed(claim.at(), this.hours);
	}

	private StepOutcome outcome(Passage passage, WaitingStep step) {
		if (!passage.cancelled()) {
			return StepOutcome.COMPLETED;
		}
		return this.exits.stream()
			.filter((exit) -> exit.isFrom(passage, step))
			.findFirst()
			.map((exit) -> exit.exit.awaited() ? StepOutcome.COMPLETED : StepOutcome.INTERRUPTED)
			.orElse(StepOutcome.CANCELLED);
	}

	private record Exit(Passage event, StepExit exit) {

		boolean isFrom(Passage passage, WaitingStep step) {
			Instant end = passage.endedAt();
			return this.exit.step().equals(step.id()) && !this.event.startedAt().isBefore(end)
					&& !this.event.startedAt().isAfter(end.plus(ONE_TRANSACTION))
					&& (step.repeated() || Objects.equals(passage.parent(), this.event.parent()));
		}

	}

}
