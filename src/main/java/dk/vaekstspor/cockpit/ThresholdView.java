package dk.vaekstspor.cockpit;

import dk.vaekstspor.bottlenecks.StepSituation;
import dk.vaekstspor.threshold.Limits;
import dk.vaekstspor.threshold.StepThresholds;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * From when on managers are told of a step, and how it stands with it.
 */
@Schema(name = "StepThresholds")
record ThresholdView(@Schema(description = "Id of the process in its model") String processKey,
		@Schema(description = "Id of the step in the model") String step,
		@Schema(description = "Its Danish name") String name,
		@Schema(description = "Whether managers have set the limits; else those of the settings count") boolean own,
		@Schema(description = "The limits that count; null where there is none") LimitsRequest limits,
		@Schema(description = "Those of the settings: none for a step without a service target") LimitsRequest standard,
		@Schema(description = "How it stands now") Now now) {

	static ThresholdView of(StepThresholds thresholds, StepSituation situation) {
		return new ThresholdView(thresholds.processKey(), thresholds.step().step(), thresholds.step().name(),
				thresholds.own(), limits(thresholds.limits()), limits(thresholds.standard()), Now.of(situation));
	}

	private static LimitsRequest limits(Limits limits) {
		return new LimitsRequest(limits.open(), limits.oldestOpen(), limits.late(), limits.median());
	}

	@Schema(name = "StepNow")
	record Now(@Schema(description = "How many are open") long open,
			@Schema(description = "How many working hours the oldest open one has been there; null when none is "
					+ "open") Double oldestOpen,
			@Schema(description = "How many of the open ones are past their due date") long late,
			@Schema(description = "How many working hours half of the cases of the last 90 days took at least, open "
					+ "work included; null below five") Double median) {

		static Now of(StepSituation situation) {
			return new Now(situation.figures().open(), situation.figures().oldestOpenWorkingHours(), situation.late(),
					situation.figures().total().workingHours().median());
		}

	}

}
