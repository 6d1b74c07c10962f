package dk.vaekstspor.steprecord;

/**
 * How often a step was entered and left in a period.
 *
 * @param completed left as {@link StepOutcome#COMPLETED}
 * @param withdrawn left in another way
 */
public record StepCounts(long entered, long completed, long withdrawn) {

	public static final StepCounts NONE = new StepCounts(0, 0, 0);

	static StepCounts left(StepOutcome outcome, long times) {
		return (outcome == StepOutcome.COMPLETED) ? new StepCounts(0, times, 0) : new StepCounts(0, 0, times);
	}

	StepCounts plus(StepCounts more) {
		return new StepCounts(this.entered + more.entered, this.completed + more.completed,
				this.withdrawn + more.withdrawn);
	}

}
