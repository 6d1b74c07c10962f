package dk.vaekstspor.bottlenecks;

import java.time.Clock;
import java.time.Instant;

import dk.vaekstspor.steprecord.HeldTime;
import dk.vaekstspor.steprecord.RecordSelection;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecords;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells all about one step: what its figures are made of, whom it keeps waiting now, and
 * what its cases would gain if it met its target.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class StepDetails {

	private final Bottlenecks bottlenecks;

	private final StepRecords records;

	private final PastPassages pastPassages;

	private final OpenPassages openPassages;

	private final WhatIfs whatIfs;

	private final Clock clock;

	StepDetails(Bottlenecks bottlenecks, StepRecords records, PastPassages pastPassages, OpenPassages openPassages,
			WhatIfs whatIfs, Clock clock) {
		this.bottlenecks = bottlenecks;
		this.records = records;
		this.pastPassages = pastPassages;
		this.openPassages = openPassages;
		this.whatIfs = whatIfs;
		this.clock = clock;
	}

	/**
	 * The step in the query's period.
	 * @throws UnknownProcess when there is no such process
	 * @throws UnknownStep when the process has no such step
	 */
	public StepDetail find(BottleneckQuery query, String step) {
		BottleneckReport report = this.bottlenecks.report(query);
		StepFigures figures = report.steps()
			.stream()
			.filter((one) -> one.step().equals(step))
			.findFirst()
			.orElseThrow(() -> new UnknownStep(query.processKey(), step));
		Window window = Window.of(query.from(), query.to(), this.clock.instant());
		RecordSelection selection = new RecordSelection(query.processKey(), query.sector(), query.caseType());
		StepSample sample = sample(query, selection, step, window);
		return new StepDetail(report, figures, sample.calendarBins(), sample.workingBins(), sample.split(),
				this.openPassages.oldest(selection, step, window),
				this.whatIfs.find(query, figures, window).orElse(null));
	}

	/**
	 * The passages that the figures tell of: those left in the period, and those open.
	 */
	private StepSample sample(BottleneckQuery query, RecordSelection selection, String step, Window window) {
		StepSample sample = new StepSample();
		Instant bound = Instant.ofEpochMilli(window.bound());
		this.records.eachLeftIn(selection, step, Instant.ofEpochMilli(window.from()), bound, (left) -> {
			Passage passage = passage(left);
			if (query.openWork() || passage.isCompleted()) {
				sample.add(passage);
			}
		});
		if (query.openWork()) {
			this.records.openAt(selection, step, bound, Integer.MAX_VALUE)
				.forEach((open) -> sample.add(this.pastPassages.openAt(passage(open), window.asOf())));
		}
		return sample;
	}

	private static Passage passage(StepRecord record) {
		HeldTime unclaimed = record.unclaimedTime();
		HeldTime claimed = record.claimedTime();
		HeldTime waiting = record.waitingTime();
		Held held = new Held(unclaimed.millis(), unclaimed.workingMillis(), claimed.millis(), claimed.workingMillis(),
				waiting.millis(), waiting.workingMillis());
		return new Passage(record.step(), record.waitsFor(), record.enteredAt().toEpochMilli(), millis(record.dueAt()),
				millis(record.firstClaimedAt()), record.claimed(), record.heldSince().toEpochMilli(), held,
				millis(record.leftAt()), record.outcome());
	}

	private static long millis(Instant moment) {
		return (moment != null) ? moment.toEpochMilli() : Passage.NEVER;
	}

}
