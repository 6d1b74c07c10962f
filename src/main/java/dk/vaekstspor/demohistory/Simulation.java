package dk.vaekstspor.demohistory;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Lives through the months: what people do, and what is due in the engine, each at its
 * time. Nothing else may run jobs meanwhile.
 */
@DemoPart
class Simulation {

	private final EngineRoom engine;

	private final Calendar calendar;

	private final Colleagues colleagues;

	private final Personas personas;

	private final Arrivals arrivals;

	private final NewCases newCases;

	private final Workday workday;

	private final DemoHistorySettings settings;

	private int cases;

	Simulation(EngineRoom engine, Calendar calendar, Colleagues colleagues, Personas personas, Arrivals arrivals,
			NewCases newCases, Workday workday, DemoHistorySettings settings) {
		this.engine = engine;
		this.calendar = calendar;
		this.colleagues = colleagues;
		this.personas = personas;
		this.arrivals = arrivals;
		this.newCases = newCases;
		this.workday = workday;
		this.settings = settings;
	}

	/** How many companies have turned to the municipality by themselves. */
	int cases() {
		return this.cases;
	}

	/** Lives from the beginning of the history until that moment. */
	void liveUntil(Instant end, Progress progress) {
		ZonedDateTime first = end.atZone(DanishWorkingDays.ZONE).minus(this.settings.length()).withHour(6);
		this.engine.setClock(first.toInstant());
		this.colleagues.gather();
		this.personas.begin(first.toInstant(), end);
		this.engine.beginCyclesAt(first.toInstant());
		this.arrivals
			.between(first.toInstant(), end, this.settings.cases(), Chance.of(this.settings.seed(), "arrivals"))
			.forEach((arrival) -> this.calendar.plan(arrival, this::openCase));
		while (liveOn(end)) {
			this.engine.runJobs();
			this.engine.newSteps().forEach(this.workday::plan);
			progress.at(this.engine.now(), this.cases);
		}
		this.calendar.clear();
	}

	/** Lets the next thing happen; false if there is none before the end. */
	private boolean liveOn(Instant end) {
		Optional<Instant> planned = this.calendar.next().filter((at) -> at.isBefore(end));
		Optional<Job> timer = this.engine.nextTimer().filter((job) -> job.getDuedate().toInstant().isBefore(end));
		boolean timerFirst = timer.isPresent()
				&& planned.filter((at) -> at.isBefore(timer.get().getDuedate().toInstant())).isEmpty();
		if (timerFirst) {
			this.engine.setClock(timer.get().getDuedate().toInstant());
			this.engine.fire(timer.get());
		}
		else if (planned.isPresent()) {
			this.engine.setClock(planned.get());
			this.calendar.happen();
		}
		return timerFirst || planned.isPresent();
	}

	private void openCase() {
		this.newCases.open(Chance.of(this.settings.seed(), "case " + this.cases++));
	}

	/**
	 * Told of each step of the way.
	 */
	@FunctionalInterface
	interface Progress {

		void at(Instant now, int cases);

	}

}
