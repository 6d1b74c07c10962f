package dk.vaekstspor.bottlenecks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.vaekstspor.steprecord.RecordSelection;
import dk.vaekstspor.steprecord.StepCounts;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecords;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How it stands with the steps of all processes now, for those who watch over them.
 */
@Component
@Transactional(readOnly = true)
public class StepSituations {

	/** How many days back it is looked for how long a step takes. */
	public static final int DAYS = 90;

	private static final Duration WEEK = Duration.ofDays(7);

	private final ProcessSteps processes;

	private final Bottlenecks bottlenecks;

	private final StepRecords records;

	private final Clock clock;

	StepSituations(ProcessSteps processes, Bottlenecks bottlenecks, StepRecords records, Clock clock) {
		this.processes = processes;
		this.bottlenecks = bottlenecks;
		this.records = records;
		this.clock = clock;
	}

	/** Those of the steps of every process's newest model. */
	public List<StepSituation> all() {
		return this.processes.all().stream().flatMap((process) -> of(process).stream()).toList();
	}

	/**
	 * That of one step.
	 * @throws UnknownProcess when there is no process of that key with that step
	 */
	public StepSituation of(String processKey, String step) {
		return this.processes.find(processKey)
			.stream()
			.flatMap((process) -> of(process).stream())
			.filter((situation) -> situation.step().step().equals(step))
			.findFirst()
			.orElseThrow(() -> new UnknownProcess(processKey));
	}

	/** Those of the steps of the process's newest model, in its order. */
	List<StepSituation> of(ModelledProcess process) {
		LocalDate from = LocalDate.now(this.clock).minusDays(DAYS);
		Map<String, StepFigures> figures = this.bottlenecks
			.report(new BottleneckQuery(process.key(), from, null, null, null, true))
			.steps()
			.stream()
			.collect(Collectors.toMap(StepFigures::step, (step) -> step));
		Instant now = this.clock.instant();
		RecordSelection selection = RecordSelection.of(process.key());
		Map<String, Long> late = late(selection, now);
		Map<String, StepCounts> counts = this.records.counts(selection, now.minus(WEEK), null);
		return process.steps()
			.stream()
			.map((step) -> situation(process, step, figures.get(step.step()), late.getOrDefault(step.step(), 0L),
					counts.getOrDefault(step.step(), StepCounts.NONE)))
			.toList();
	}

	private Map<String, Long> late(RecordSelection selection, Instant now) {
		return this.records.openAt(selection, now)
			.stream()
			.filter((record) -> record.dueAt() != null && record.dueAt().isBefore(now))
			.collect(Collectors.groupingBy(StepRecord::step, Collectors.counting()));
	}

	private static StepSituation situation(ModelledProcess process, ModelledStep step, StepFigures figures, long late,
			StepCounts counts) {
		return new StepSituation(process.key(), step, figures, late, counts.entered(), counts.completed());
	}

}
