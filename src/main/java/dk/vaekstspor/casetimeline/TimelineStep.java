package dk.vaekstspor.casetimeline;

import dk.vaekstspor.steprecord.HeldTime;
import dk.vaekstspor.steprecord.StepRecord;

/**
 * One passage of a step of a case, as it stands now.
 *
 * @param number its place among all the case's passages, in the order in which they were
 * entered, from 1
 * @param name what people call the step
 * @param late whether it was left after its deadline, or is open and the deadline is over
 * @param unclaimed how long nobody of the own staff had it
 * @param claimed how long somebody of the own staff had it
 * @param waiting how long it lay with somebody outside
 */
public record TimelineStep(int number, String name, StepRecord passage, boolean late, HeldTime unclaimed,
		HeldTime claimed, HeldTime waiting) {

	/** How long it took in all. */
	public HeldTime total() {
		return this.unclaimed.plus(this.claimed).plus(this.waiting);
	}

}
