package dk.vaekstspor.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import dk.vaekstspor.workingdays.DanishWorkingDays;

/**
 * When and where a meeting is to be instead, in Danish time.
 */
record MeetingMove(LocalDate date, LocalTime time, String place) {

	private static final int LONGEST_PLACE = 200;

	/**
	 * The same, with the place as it is kept.
	 * @throws FormRejected if something is missing
	 */
	MeetingMove checked() {
		SentTexts texts = new SentTexts();
		if (this.date == null) {
			texts.fault("date", "Skriv datoen som dd.mm.åååå.");
		}
		if (this.time == null) {
			texts.fault("time", "Skriv klokkeslættet som tt.mm, for eksempel 10.30.");
		}
		String kept = texts.required("place", this.place, LONGEST_PLACE, "Skriv, hvor mødet holdes.");
		texts.demandFaultless();
		return new MeetingMove(this.date, this.time, kept);
	}

	Instant at() {
		return this.date.atTime(this.time).atZone(DanishWorkingDays.ZONE).toInstant();
	}

}
