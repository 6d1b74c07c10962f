package dk.vaekstspor.bottlenecks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.workingdays.DeadlineSettings;

import org.springframework.stereotype.Component;

/**
 * Makes the figures of steps out of what was tallied.
 */
@Component
class Figures {

	private final DeadlineSettings deadlines;

	Figures(DeadlineSettings deadlines) {
		this.deadlines = deadlines;
	}

	/** The steps of the process, those with the largest share of all time first. */
	List<StepFigures> of(ModelledProcess process, ProcessTally tally, BottleneckQuery query, Weeks weeks) {
		return steps(process, tally)
			.map((step) -> figures(step, tally.step(step.step()), tally, query.openWork(), weeks))
			.sorted(Comparator.comparingDouble(StepFigures::delayShare).reversed())
			.toList();
	}

	/** The model's steps, and those of earlier models that were recorded. */
	private static Stream<ModelledStep> steps(ModelledProcess process, ProcessTally tally) {
		Set<String> modelled = process.steps().stream().map(ModelledStep::step).collect(Collectors.toSet());
		Set<String> others = new TreeSet<>(tally.steps().keySet());
		others.removeAll(modelled);
		List<ModelledStep> all = new ArrayList<>(process.steps());
		others.forEach((step) -> all.add(new ModelledStep(step, step, tally.step(step).count().waitsFor(), null)));
		return all.stream();
	}

	private StepFigures figures(ModelledStep step, StepTally tally, ProcessTally all, boolean openWork, Weeks weeks) {
		DayCount counts = tally.count().total();
		Passage oldest = tally.oldestOpen().orElse(null);
		return new StepFigures(step.step(), step.name(), step.waitsFor(), counts.entered(), counts.completed(),
				counts.withdrawn(), tally.open().size(), age(oldest, TimeMeter.CALENDAR),
				age(oldest, TimeMeter.WORKING), phase(tally, Phase.UNCLAIMED, openWork),
				phase(tally, Phase.CLAIMED, openWork), phase(tally, Phase.WAITING, openWork),
				phase(tally, Phase.TOTAL, openWork), target(step), breachShare(tally, openWork),
				share(tally, all, TimeMeter.CALENDAR), share(tally, all, TimeMeter.WORKING),
				(weeks != null) ? weeks.of(tally.count(), tally.open().size()) : List.of());
	}

	private static PhaseFigures phase(StepTally tally, Phase phase, boolean openWork) {
		return new PhaseFigures(Quantiles.of(tally.sample(phase, TimeMeter.CALENDAR), openWork),
				Quantiles.of(tally.sample(phase, TimeMeter.WORKING), openWork));
	}

	private static Double age(Passage oldest, TimeMeter meter) {
		return (oldest != null) ? Hours.of(oldest.held().in(Phase.TOTAL, meter)) : null;
	}

	private Target target(ModelledStep step) {
		return (step.target() != null) ? this.deadlines.named(step.target())
			.map((workingDays) -> new Target(step.target(), workingDays))
			.orElse(null) : null;
	}

	private static Double breachShare(StepTally tally, boolean openWork) {
		long overdue = openWork ? tally.overdue() : 0;
		long due = tally.count().due() + overdue;
		return (due < Quantiles.FEWEST) ? null : (double) (tally.count().late() + overdue) / due;
	}

	private static double share(StepTally tally, ProcessTally all, TimeMeter meter) {
		long total = all.time(meter);
		return (total == 0) ? 0 : (double) tally.count().time(meter) / total;
	}

}
