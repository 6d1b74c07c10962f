package dk.vaekstspor.demohistory;

import java.time.Instant;

/**
 * Somebody at the town hall who keeps up with the work.
 *
 * @param lyingHours working hours that a task lies before it is taken, in the middle
 * @param workHours working hours that it takes then, in the middle
 * @param ignoredShare the share of tasks that nobody ever does
 */
record Colleague(OfficeHours office, double lyingHours, double workHours, double ignoredShare) implements Persona {

	private static final double SPREAD = 0.7;

	@Override
	public Plan plan(OpenStep step, Instant now, Chance chance) {
		if (chance.happens(this.ignoredShare)) {
			return Plan.never();
		}
		Instant taken = this.office.after(now, chance.around(this.lyingHours, SPREAD));
		Instant from = (step.assignee() != null) ? now : taken;
		return new Plan(taken, this.office.after(from, chance.around(this.workHours, SPREAD)));
	}

}
