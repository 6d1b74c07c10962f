package dk.vaekstspor.bottlenecks;

import java.util.List;

/**
 * The figures of one step in a period.
 *
 * @param name the name in the newest model, or the id of a step that it no longer has
 * @param waitsFor code of the party that it waits for
 * @param entered in the period
 * @param completed in the period
 * @param withdrawn left in the period without being completed
 * @param open at the period's end, whenever entered
 * @param oldestOpenHours null when none is open
 * @param oldestOpenWorkingHours null when none is open
 * @param unclaimed while nobody of the own staff had it
 * @param claimed while somebody of the own staff had it
 * @param waiting while it lay with somebody outside
 * @param total all three
 * @param target null when the model names none
 * @param breachShare how large a part was late; null when fewer than five had a due date
 * @param delayShare its part of all time that the cases spent in steps of the process
 * @param delayShareWorking the same in working time
 */
public record StepFigures(String step, String name, String waitsFor, long entered, long completed, long withdrawn,
		long open, Double oldestOpenHours, Double oldestOpenWorkingHours, PhaseFigures unclaimed, PhaseFigures claimed,
		PhaseFigures waiting, PhaseFigures total, Target target, Double breachShare, double delayShare,
		double delayShareWorking, List<WeekFigures> weeks) {

}
