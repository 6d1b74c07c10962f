package dk.vaekstspor.bottlenecks;

/**
 * How long a passage was held by whom, in milliseconds by both clocks.
 */
record Held(long unclaimed, long unclaimedWorking, long claimed, long claimedWorking, long waiting,
		long waitingWorking) {

	static final Held NOTHING = new Held(0, 0, 0, 0, 0, 0);

	Held plusUnclaimed(long calendar, long working) {
		return new Held(this.unclaimed + calendar, this.unclaimedWorking + working, this.claimed, this.claimedWorking,
				this.waiting, this.waitingWorking);
	}

	Held plusClaimed(long calendar, long working) {
		return new Held(this.unclaimed, this.unclaimedWorking, this.claimed + calendar, this.claimedWorking + working,
				this.waiting, this.waitingWorking);
	}

	Held plusWaiting(long calendar, long working) {
		return new Held(this.unclaimed, this.unclaimedWorking, this.claimed, this.claimedWorking,
				this.waiting + calendar, this.waitingWorking + working);
	}

	long in(Phase phase, TimeMeter meter) {
		return (meter == TimeMeter.CALENDAR) ? calendar(phase) : working(phase);
	}

	private long calendar(Phase phase) {
		return switch (phase) {
			case UNCLAIMED -> this.unclaimed;
			case CLAIMED -> this.claimed;
			case WAITING -> this.waiting;
			case TOTAL -> this.unclaimed + this.claimed + this.waiting;
		};
	}

	private long working(Phase phase) {
		return switch (phase) {
			case UNCLAIMED -> this.unclaimedWorking;
			case CLAIMED -> this.claimedWorking;
			case WAITING -> this.waitingWorking;
			case TOTAL -> this.unclaimedWorking + this.claimedWorking + this.waitingWorking;
		};
	}

}
