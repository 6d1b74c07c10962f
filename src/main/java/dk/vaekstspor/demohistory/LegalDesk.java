package dk.vaekstspor.demohistory;

import java.time.Instant;

/**
 * The planted bottleneck: one legal adviser who takes one assessment of state aid after
 * the other, in the order in which they came. At first there is time for one every third
 * working day, which is enough; later for one every eleventh, which is not.
 */
class LegalDesk implements Persona {

	private static final double DAY = 8;

	private static final double AT_FIRST = 3 * DAY;

	private static final double LATER = 11 * DAY;

	private static final double LYING_HOURS = 3;

	private static final double WORK_HOURS = 5;

	private static final double SPREAD = 0.4;

	private final OfficeHours office;

	private final Instant crowdedFrom;

	private Instant free = Instant.MIN;

	LegalDesk(OfficeHours office, Instant crowdedFrom) {
		this.office = office;
		this.crowdedFrom = crowdedFrom;
	}

	@Override
	public Plan plan(OpenStep step, Instant now, Chance chance) {
		Instant seen = this.office.after(now, chance.around(LYING_HOURS, SPREAD));
		Instant taken = seen.isBefore(this.free) ? this.free : seen;
		double next = taken.isBefore(this.crowdedFrom) ? AT_FIRST : LATER;
		this.free = this.office.after(taken, chance.around(next, SPREAD));
		return new Plan(taken, this.office.after(taken, chance.around(WORK_HOURS, SPREAD)));
	}

}
