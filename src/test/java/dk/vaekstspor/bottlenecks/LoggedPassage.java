package dk.vaekstspor.bottlenecks;

import java.util.List;

import dk.vaekstspor.steprecord.StepOutcome;

/**
 * What a log says of one passage of a step; moments in milliseconds since 1970.
 *
 * @param changes when somebody took it, gave it back, took it ... by turns
 * @param left null while it is open
 */
record LoggedPassage(String id, String instance, String caseNumber, String sector, String caseType, String step,
		String waitsFor, long entered, Long due, List<Long> changes, Long left, StepOutcome outcome) {

	boolean isParked() {
		return List.of("company", "partner", "calendar").contains(this.waitsFor);
	}

	/** The same as it looked to somebody who knows only what came before the moment. */
	LoggedPassage before(long bound) {
		boolean open = this.left == null || this.left >= bound;
		return new LoggedPassage(this.id, this.instance, this.caseNumber, this.sector, this.caseType, this.step,
				this.waitsFor, this.entered, this.due, known(bound), open ? null : this.left,
				open ? null : this.outcome);
	}

	/**
	 * A record keeps the first claim and the last change: of one that was given back
	 * before the moment and changed after it, only the first claim is known.
	 */
	private List<Long> known(long bound) {
		List<Long> known = this.changes.stream().filter((change) -> change < bound).toList();
		boolean forgotten = known.size() < this.changes.size() && known.size() > 1;
		return forgotten ? known.subList(0, 1) : known;
	}

	/** How long it was claimed, or not, until the moment, in milliseconds. */
	long held(boolean claimed, long until, boolean working) {
		long millis = 0;
		long since = this.entered;
		boolean now = false;
		for (long change : this.changes) {
			millis += (now == claimed) ? time(since, change, working) : 0;
			since = change;
			now = !now;
		}
		return millis + ((now == claimed) ? time(since, until, working) : 0);
	}

	static long time(long from, long to, boolean working) {
		return working ? NaiveWorkingTime.between(from, to) : to - from;
	}

}
