package dk.vaekstspor.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import dk.vaekstspor.bottlenecks.ProcessSteps;
import dk.vaekstspor.overview.WeekChange.Figure;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.DeadlineSettings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what the weekly meeting should look at.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Overviews {

	/** A step is at risk when it is due before the end of this working day from now. */
	private static final int DAYS_AHEAD = 2;

	private static final int MOST_AT_RISK = 10;

	private static final Duration WEEK = Duration.ofDays(7);

	private final ProcessSteps processes;

	private final DeadlineSettings settings;

	private final DanishWorkingDays workingDays;

	private final WorstSteps worstSteps;

	private final OpenSteps openSteps;

	private final CasesAtRisk casesAtRisk;

	private final CaseCounts cases;

	private final Clock clock;

	Overviews(ProcessSteps processes, DeadlineSettings settings, DanishWorkingDays workingDays, WorstSteps worstSteps,
			OpenSteps openSteps, CasesAtRisk casesAtRisk, CaseCounts cases, Clock clock) {
		this.processes = processes;
		this.settings = settings;
		this.workingDays = workingDays;
		this.worstSteps = worstSteps;
		this.openSteps = openSteps;
		this.casesAtRisk = casesAtRisk;
		this.cases = cases;
		this.clock = clock;
	}

	/** As of now. */
	public Overview now() {
		Instant asOf = this.clock.instant();
		// what happened this very moment has happened
		Instant now = asOf.plusMillis(1);
		List<WatchedProcess> watched = this.processes.all()
			.stream()
			.map((model) -> new WatchedProcess(model, new StepDeadlines(model, this.settings, this.workingDays)))
			.toList();
		List<OpenStep> open = this.openSteps.at(now, watched);
		Instant soon = this.workingDays.add(now, DAYS_AHEAD).plusMillis(1);
		List<OpenStep> atRisk = open.stream()
			.filter((step) -> step.isDueBefore(soon))
			.sorted(Comparator.comparing(OpenStep::deadline).thenComparing((step) -> step.passage().id()))
			.toList();
		return new Overview(asOf, this.worstSteps.firstDay(asOf), this.worstSteps.find(asOf, watched),
				atRisk.stream().limit(MOST_AT_RISK).map((step) -> this.casesAtRisk.tell(step, asOf)).toList(),
				atRisk.size(),
				change(now, late(open, asOf), late(this.openSteps.at(now.minus(WEEK), watched), asOf.minus(WEEK))));
	}

	private WeekChange change(Instant now, long late, long lateBefore) {
		Instant weekAgo = now.minus(WEEK);
		Instant twoWeeksAgo = weekAgo.minus(WEEK);
		return new WeekChange(
				new Figure(this.cases.startedIn(weekAgo, now), this.cases.startedIn(twoWeeksAgo, weekAgo)),
				new Figure(this.cases.endedIn(weekAgo, now), this.cases.endedIn(twoWeeksAgo, weekAgo)),
				new Figure(this.cases.runningAt(now), this.cases.runningAt(weekAgo)), new Figure(late, lateBefore));
	}

	private static long late(List<OpenStep> open, Instant moment) {
		return open.stream().filter((step) -> step.isDueBefore(moment)).count();
	}

}
