package dk.vaekstspor.bottlenecks;

/**
 * What a day, or several, brought to a step.
 */
record DayCount(long entered, long completed, long withdrawn) {

	static final DayCount NONE = new DayCount(0, 0, 0);

	static final DayCount ENTERED = new DayCount(1, 0, 0);

	static final DayCount COMPLETED = new DayCount(0, 1, 0);

	static final DayCount WITHDRAWN = new DayCount(0, 0, 1);

	DayCount plus(DayCount more) {
		return new DayCount(this.entered + more.entered, this.completed + more.completed,
				this.withdrawn + more.withdrawn);
	}

	/** By how much the stock of open ones grew. */
	long growth() {
		return this.entered - this.completed - this.withdrawn;
	}

}
