package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;

/**
 * What can be added up of the passages of a step.
 */
final class StepCount {

	private final DayCounts days = new DayCounts();

	private String waitsFor = "";

	private long due;

	private long late;

	private long calendarTime;

	private long workingTime;

	/** For whom its passages waited; empty while no passage is known. */
	String waitsFor() {
		return this.waitsFor;
	}

	void setWaitsFor(String waitsFor) {
		this.waitsFor = waitsFor;
	}

	void addEntry(LocalDate day) {
		add(day, DayCount.ENTERED);
	}

	/** Adds a passage that was left on that day. */
	void addLeft(Passage passage, LocalDate day) {
		setWaitsFor(passage.waitsFor());
		add(day, passage.isCompleted() ? DayCount.COMPLETED : DayCount.WITHDRAWN);
		addTime(passage);
		if (passage.isCompleted() && passage.hasDueDate()) {
			addDue(1, passage.isLate() ? 1 : 0);
		}
	}

	void addTime(Passage passage) {
		addTime(passage.held().in(Phase.TOTAL, TimeMeter.CALENDAR), passage.held().in(Phase.TOTAL, TimeMeter.WORKING));
	}

	void add(LocalDate day, DayCount count) {
		this.days.add(day, count);
	}

	void addDue(long due, long late) {
		this.due += due;
		this.late += late;
	}

	void addTime(long calendar, long working) {
		this.calendarTime += calendar;
		this.workingTime += working;
	}

	void add(StepCount other) {
		if (!other.waitsFor.isEmpty()) {
			setWaitsFor(other.waitsFor);
		}
		this.days.add(other.days);
		addDue(other.due, other.late);
		addTime(other.calendarTime, other.workingTime);
	}

	DayCounts days() {
		return this.days;
	}

	DayCount total() {
		return this.days.total();
	}

	/** How many had a deadline that they met or not. */
	long due() {
		return this.due;
	}

	/** How many of these did not. */
	long late() {
		return this.late;
	}

	/** All time spent, in milliseconds. */
	long time(TimeMeter meter) {
		return (meter == TimeMeter.CALENDAR) ? this.calendarTime : this.workingTime;
	}

}
