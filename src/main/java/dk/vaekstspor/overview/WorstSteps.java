package dk.vaekstspor.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.vaekstspor.bottlenecks.BottleneckQuery;
import dk.vaekstspor.bottlenecks.BottleneckReport;
import dk.vaekstspor.bottlenecks.Bottlenecks;
import dk.vaekstspor.overview.DelayTally.Step;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * Finds the worst bottlenecks: the steps of all processes that cost the most working
 * hours beyond their deadlines in the last ninety days, counted from midnight. A passage
 * counts with the hours that fell into that time, from its deadline to when it was left,
 * or to now. Steps that wait for the calendar do not count, nor do passages without a
 * deadline.
 */
@Component
class WorstSteps {

	private static final int DAYS = 90;

	private static final int MOST = 3;

	private static final Duration WEEK = Duration.ofDays(7);

	private final Overstays overstays;

	private final Bottlenecks bottlenecks;

	private final WorkingHours workingHours;

	WorstSteps(Overstays overstays, Bottlenecks bottlenecks, WorkingHours workingHours) {
		this.overstays = overstays;
		this.bottlenecks = bottlenecks;
		this.workingHours = workingHours;
	}

	/** The first day of the time that counts. */
	LocalDate firstDay(Instant now) {
		return now.atZone(DanishWorkingDays.ZONE).toLocalDate().minusDays(DAYS);
	}

	List<WorstStep> find(Instant now, List<WatchedProcess> processes) {
		Instant from = firstDay(now).atStartOfDay(DanishWorkingDays.ZONE).toInstant();
		DelayTally tally = new DelayTally(this.workingHours, from, now);
		DelayTally weekAgo = new DelayTally(this.workingHours, from.minus(WEEK), now.minus(WEEK));
		for (WatchedProcess process : processes) {
			this.overstays.since(from.minus(WEEK), now, process.model().key(), process.deadlines())
				.forEach((overstay) -> {
					tally.add(overstay);
					weekAgo.add(overstay);
				});
		}
		return tally.worst(MOST).stream().flatMap((step) -> told(step, tally, weekAgo, now).stream()).toList();
	}

	private Optional<WorstStep> told(Step step, DelayTally tally, DelayTally weekAgo, Instant now) {
		BottleneckReport report = this.bottlenecks
			.report(new BottleneckQuery(step.processKey(), firstDay(now), null, null, null, true));
		return report.steps()
			.stream()
			.filter((figures) -> figures.step().equals(step.step()))
			.findFirst()
			.map((figures) -> new WorstStep(step.processKey(), report.processName(), figures, tally.hoursOf(step),
					weekAgo.hoursOf(step)));
	}

}
