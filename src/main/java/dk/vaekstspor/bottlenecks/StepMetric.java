package dk.vaekstspor.bottlenecks;

import java.util.List;
import java.util.function.Function;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;

/**
 * One thing that is told of every step.
 *
 * @param unit what it is counted in, or null
 * @param clock which hours count, or null for no hours
 * @param value null when there is nothing, or too little, to tell
 */
record StepMetric(String name, String description, String unit, String clock,
		Function<StepSituation, ? extends Number> value) {

	private static final String HOURS = "hours";

	private static final String CALENDAR = "calendar";

	private static final String WORKING = "working";

	static List<StepMetric> all() {
		return List.of(count("open", "How many are open", (step) -> step.figures().open()),
				count("late", "How many of the open ones are past their due date", StepSituation::late),
				count("arrivals", "How many came in the last seven days", StepSituation::arrivals),
				count("completions", "How many were completed in the last seven days", StepSituation::completions),
				hours("oldest.open", "How long the oldest open one has been there", CALENDAR,
						(step) -> step.figures().oldestOpenHours()),
				hours("oldest.open", "How long the oldest open one has been there", WORKING,
						(step) -> step.figures().oldestOpenWorkingHours()),
				hours("median", "What half of the cases of the last 90 days took at most", CALENDAR,
						(step) -> calendar(step).median()),
				hours("median", "What half of the cases of the last 90 days took at most", WORKING,
						(step) -> working(step).median()),
				hours("p85", "What 85 percent of the cases of the last 90 days took at most", CALENDAR,
						(step) -> calendar(step).p85()),
				hours("p85", "What 85 percent of the cases of the last 90 days took at most", WORKING,
						(step) -> working(step).p85()));
	}

	MultiGauge gauge(MeterRegistry registry) {
		MultiGauge.Builder gauge = MultiGauge.builder("vaekstspor.step." + this.name).description(this.description);
		if (this.unit != null) {
			gauge.baseUnit(this.unit).tag("clock", this.clock);
		}
		return gauge.register(registry);
	}

	private static StepMetric count(String name, String description, Function<StepSituation, Long> value) {
		return new StepMetric(name, description, null, null, value);
	}

	private static StepMetric hours(String name, String description, String clock,
			Function<StepSituation, Double> value) {
		return new StepMetric(name, description, HOURS, clock, value);
	}

	private static Quantiles calendar(StepSituation step) {
		return step.figures().total().calendarHours();
	}

	private static Quantiles working(StepSituation step) {
		return step.figures().total().workingHours();
	}

}
