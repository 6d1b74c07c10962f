package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * What each day brought to a step, in one array from the first day to the last, so that
 * the days of many years are added up quickly.
 */
final class DayCounts {

	/** Entered, completed, withdrawn. */
	private static final int KINDS = 3;

	/** Of one day after the other. */
	private int[] counts = {};

	/** The day that the array begins with, counted since 1970. */
	private long first;

	void add(LocalDate day, DayCount count) {
		add(day.toEpochDay(), (int) count.entered(), (int) count.completed(), (int) count.withdrawn());
	}

	void add(DayCounts other) {
		if (other.length() > 0) {
			reach(other.first);
			reach(other.first + other.length() - 1);
			int place = place(other.first);
			for (int index = 0; index < other.counts.length; index++) {
				this.counts[place + index] += other.counts[index];
			}
		}
	}

	/** What the days [from, before) brought together. */
	DayCount between(LocalDate from, LocalDate before) {
		return between(Math.max(this.first, from.toEpochDay()), Math.min(this.first + length(), before.toEpochDay()));
	}

	DayCount total() {
		return between(this.first, this.first + length());
	}

	/** On how many days anything happened. */
	int size() {
		int[] size = { 0 };
		forEach((day, count) -> size[0]++);
		return size[0];
	}

	/** Tells of each day on which anything happened, earliest first. */
	void forEach(BiConsumer<LocalDate, DayCount> listener) {
		for (long day = this.first; day < this.first + length(); day++) {
			DayCount count = between(day, day + 1);
			if (!count.equals(DayCount.NONE)) {
				listener.accept(LocalDate.ofEpochDay(day), count);
			}
		}
	}

	private void add(long day, int entered, int completed, int withdrawn) {
		reach(day);
		int place = place(day);
		this.counts[place] += entered;
		this.counts[place + 1] += completed;
		this.counts[place + 2] += withdrawn;
	}

	private DayCount between(long from, long before) {
		long entered = 0;
		long completed = 0;
		long withdrawn = 0;
		for (long day = from; day < before; day++) {
			int place = place(day);
			entered += this.counts[place];
			completed += this.counts[place + 1];
			withdrawn += this.counts[place + 2];
		}
		return new DayCount(entered, completed, withdrawn);
	}

	/** Makes room for the day, and each time for as many again on its side. */
	private void reach(long day) {
		int length = length();
		if (length == 0) {
			this.first = day;
			this.counts = new int[KINDS];
		}
		else if (day >= this.first + length) {
			long longer = Math.max(day + 1 - this.first, 2L * length);
			this.counts = Arrays.copyOf(this.counts, Math.toIntExact(KINDS * longer));
		}
		else if (day < this.first) {
			long earlier = Math.max(this.first - day, length);
			int[] more = new int[Math.toIntExact(KINDS * (earlier + length))];
			System.arraycopy(this.counts, 0, more, Math.toIntExact(KINDS * earlier), this.counts.length);
			this.first -= earlier;
			this.counts = more;
		}
	}

	private int place(long day) {
		return (int) (KINDS * (day - this.first));
	}

	private int length() {
		return this.counts.length / KINDS;
	}

}
