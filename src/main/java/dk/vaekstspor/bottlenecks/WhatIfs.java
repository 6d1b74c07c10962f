package dk.vaekstspor.bottlenecks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import dk.vaekstspor.bottlenecks.WhatIf.Gain;
import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.ProcessRecords;
import dk.vaekstspor.steprecord.RecordSelection;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecords;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * Asks what the median instance of a process would gain if a step met its target: the
 * instances that ended in the period, the newest two thousand of them, are {@link Replay
 * replayed} with the step left, at the latest, at the end of the working day that its
 * target comes to, and the medians are compared. Instances that never passed the step
 * count too.
 */
@Component
class WhatIfs {

	private static final int MOST = 2000;

	private static final int AT_ONCE = 500;

	private final ProcessRecords processes;

	private final StepRecords steps;

	private final DanishWorkingDays workingDays;

	private final WorkingHours workingHours;

	WhatIfs(ProcessRecords processes, StepRecords steps, DanishWorkingDays workingDays, WorkingHours workingHours) {
		this.processes = processes;
		this.steps = steps;
		this.workingDays = workingDays;
		this.workingHours = workingHours;
	}

	/** Empty without a target, or when fewer than five instances ended. */
	Optional<WhatIf> find(BottleneckQuery query, StepFigures step, Window window) {
		if (step.target() == null) {
			return Optional.empty();
		}
		List<EndedInstance> ended = ended(query, window);
		if (ended.size() < Quantiles.FEWEST) {
			return Optional.empty();
		}
		int days = step.target().workingDays();
		Replay calendar = new Replay(step.step(), (entered) -> this.workingDays.add(entered, days),
				(from, to) -> Duration.between(from, to).toMillis());
		Replay working = new Replay(step.step(), (entered) -> this.workingDays.add(entered, days),
				this.workingHours::between);
		return Optional.of(new WhatIf(ended.size(), gain(ended, calendar), gain(ended, working)));
	}

	private List<EndedInstance> ended(BottleneckQuery query, Window window) {
		RecordSelection selection = new RecordSelection(query.processKey(), query.sector(), query.caseType());
		List<ProcessRecord> ended = this.processes.endedIn(selection, Instant.ofEpochMilli(window.from()),
				Instant.ofEpochMilli(window.bound()), MOST);
		List<EndedInstance> instances = new ArrayList<>();
		for (int first = 0; first < ended.size(); first += AT_ONCE) {
			instances.addAll(withPassages(ended.subList(first, Math.min(first + AT_ONCE, ended.size()))));
		}
		return instances;
	}

	private List<EndedInstance> withPassages(List<ProcessRecord> ended) {
		Map<String, List<StepRecord>> passages = this.steps.ofInstances(ended.stream().map(ProcessRecord::id).toList())
			.stream()
			.collect(Collectors.groupingBy(StepRecord::processInstance));
		return ended.stream()
			.map((process) -> new EndedInstance(process.startedAt(), process.endedAt(),
					passages.getOrDefault(process.id(), List.of())))
			.toList();
	}

	private static Gain gain(List<EndedInstance> ended, Replay replay) {
		return new Gain(medianHours(ended, replay::asItWas), medianHours(ended, replay::withTargetMet));
	}

	private static double medianHours(List<EndedInstance> ended, ToLongFunction<EndedInstance> duration) {
		Observations durations = new Observations(ended.size());
		Arrays.stream(ended.stream().mapToLong(duration).sorted().toArray())
			.forEach((millis) -> durations.add(millis, 1, 0));
		return Hours.of(durations.plain(0.5)[0]);
	}

}
