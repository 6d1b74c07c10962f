package dk.vaekstspor.threshold;

import dk.vaekstspor.bottlenecks.StepSituation;

/**
 * By what it is seen that a step has become a bottleneck.
 */
public enum Measure {

	/** How many are open. */
	OPEN {
		@Override
		Double of(StepSituation situation) {
			return (double) situation.figures().open();
		}
	},

	/** How long the oldest open one has been there, in working hours. */
	OLDEST_OPEN {
		@Override
		Double of(StepSituation situation) {
			return situation.figures().oldestOpenWorkingHours();
		}
	},

	/** How many of the open ones are past their due date. */
	LATE {
		@Override
		Double of(StepSituation situation) {
			return (double) situation.late();
		}
	},

	/** How long the step usually takes, in working hours. */
	MEDIAN {
		@Override
		Double of(StepSituation situation) {
			return situation.figures().total().workingHours().median();
		}
	};

	/** The value; null when there is nothing, or too little, to measure. */
	abstract Double of(StepSituation situation);

}
